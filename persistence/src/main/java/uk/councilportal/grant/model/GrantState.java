package uk.councilportal.grant.model;

/** Whether a grant shows anything. */
public enum GrantState {
    /** It shows what it names. */
    IN_FORCE,
    /** Its last day has passed. */
    EXPIRED,
    /** The council has taken it back. */
    WITHDRAWN
}
