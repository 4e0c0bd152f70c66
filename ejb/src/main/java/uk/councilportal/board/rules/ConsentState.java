package uk.councilportal.board.rules;

/** Where a board and a council stand with each other. */
public enum ConsentState {
    /** The board has asked, and the council has not answered since. */
    ASKED,
    /** The council lets the board see something. */
    IN_FORCE,
    /** What the council let the board see has ended on its last day. */
    EXPIRED,
    /** The council has taken it back. */
    WITHDRAWN
}
