package uk.councilportal.council.service;

/** Why something cannot be done with a council. */
public enum CouncilProblem {
    /** It is on the portal already. */
    ON_PORTAL,
    /** Another council of this name, or with this number of the Department for Education, is known. */
    NOT_UNIQUE,
    /** Somebody else has changed it since it was shown. */
    CHANGED,
    /** What is to be done would do something else than was shown. */
    NOT_AS_SEEN,
    /** It cannot stand so after what it is now. */
    STATE,
    /** A reason has to be given, in at most 500 characters. */
    REASON,
    /** It is still being put on: its group is not there. */
    NO_GROUP,
    /** It has been put on wholly, so that it can only leave. */
    HAS_GROUP,
    /** People belong to its group. */
    HAS_PEOPLE,
    /** It keeps something already, so that it can only leave. */
    HAS_DATA,
    /** It follows another council, or another follows it: what was before would have nobody after it. */
    IN_SUCCESSION,
    /** It has reports already. */
    HAS_REPORTS,
    /** There is nothing to copy. */
    NOTHING_TO_COPY,
    /** The code of a report has capital letters, digits and hyphens. */
    REPORT_CODE,
    /** A report has a title of at most 150 characters. */
    REPORT_TITLE,
    /** The council that follows is not at work on the portal, or the council itself. */
    SUCCESSOR,
    /** The new code is no code of an English council, or is taken. */
    NEW_CODE,
    /** A day up to today is needed. */
    SINCE,
    /** It has worked on the portal, and no archive it has taken holds everything. */
    NO_ARCHIVE,
    /** The picture is no PNG or JPEG, or too large. */
    LOGO
}
