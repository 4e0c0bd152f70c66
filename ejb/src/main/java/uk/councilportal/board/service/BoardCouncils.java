package uk.councilportal.board.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import uk.councilportal.access.caller.CouncilStanding;
import uk.councilportal.authority.model.Authority;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.authority.repository.AuthorityRepository;

/** The councils a board has to do with. */
@ApplicationScoped
class BoardCouncils {
    @Inject
    AuthorityRepository authorities;

    @Inject
    CouncilStanding standing;

    /** All councils, also those that have left, by name. */
    List<Authority> all() {
        return authorities.listAuthorities();
    }

    /** The codes of those that can be asked: on the portal, and not gone. */
    Set<AuthorityCode> staying() {
        return standing.listStaying();
    }
}
