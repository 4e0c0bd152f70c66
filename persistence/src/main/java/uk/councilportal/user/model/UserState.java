package uk.councilportal.user.model;

/** How far somebody has come. */
public enum UserState {
    /** Can sign in. */
    ACTIVE,
    /** Has been invited and has not chosen a password yet. */
    INVITED,
    /** Cannot sign in. */
    DISABLED
}
