package uk.councilportal.grant.model;

/** To whom a council can show its figures. */
public enum GranteeKind {
    /** An improvement board. */
    BOARD,
    /** Another council. */
    COUNCIL
}
