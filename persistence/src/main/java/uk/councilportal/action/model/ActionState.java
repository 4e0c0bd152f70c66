package uk.councilportal.action.model;

import java.time.LocalDate;

/**
 * What an action is and how far it has come.
 *
 * @param what what is to be done
 * @param ownerRole the role that answers for it, in words; never a person's name
 * @param due the last day on which it is in time
 * @param progress how far it has come
 * @param outcome what came of it; empty while nothing has
 */
public record ActionState(String what, String ownerRole, LocalDate due, ActionProgress progress, String outcome) {
    /** Whether it is still open after its last day. On the day itself it is in time. */
    public boolean isOverdue(LocalDate day) {
        return progress.isOpen() && due.isBefore(day);
    }
}
