package uk.councilportal.commentary.model;

import java.time.LocalDateTime;

/**
 * One revision of a text.
 *
 * @param place where it stands
 * @param text what it says
 * @param revision the revision of the council's data it was kept with
 * @param keptBy the sign-in name of who kept it
 * @param keptAt when, in UTC
 */
public record KeptCommentary(
        CommentaryPlace place, CommentaryText text, int revision, String keptBy, LocalDateTime keptAt) {}
