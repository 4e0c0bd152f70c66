package uk.councilportal.comparison.service;

import java.util.List;

/** Which councils have gone because another follows them. Nothing is told of councils that are stopped or have left otherwise. */
public interface CouncilSuccessions {
    /** All of them; there are few. */
    List<FollowedCouncil> list();
}
