package uk.councilportal.action.model;

import java.time.LocalDateTime;

/**
 * One revision of an action.
 *
 * @param id its number within the council
 * @param indicatorId the number of the indicator it is to improve
 * @param state what it was and how far it had come
 * @param changed who changed it, and when
 */
public record KeptAction(int id, int indicatorId, ActionState state, Changed changed) {
    /**
     * The change that made the revision.
     *
     * @param revision the revision of the council's data
     * @param by the sign-in name of who changed it
     * @param at when, in UTC
     */
    public record Changed(int revision, String by, LocalDateTime at) {}

    /** The revision of the council's data it was kept with. */
    public int revision() {
        return changed.revision();
    }
}
