package uk.councilportal.action.model;

/** How far an action has come. */
public enum ActionProgress {
    /** Nothing has been done yet. */
    NOT_STARTED,
    /** It is being done and will be done in time. */
    ON_TRACK,
    /** It is being done and may come too late. */
    BEHIND,
    /** It was done. */
    DONE,
    /** It was given up. */
    STOPPED;

    /** Whether anything is still to be done. */
    public boolean isOpen() {
        return this != DONE && this != STOPPED;
    }
}
