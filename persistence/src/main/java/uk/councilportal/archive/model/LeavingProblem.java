package uk.councilportal.archive.model;

/** Why a step of a council's leaving cannot be taken. */
public enum LeavingProblem {
    /** The council is leaving already, or has left. */
    UNDER_WAY,
    /** It is not at a point at which this can be done. */
    STEP,
    /** Whoever has ordered it cannot agree as well. */
    SAME_PERSON,
    /** The council has an administrator who can be asked. */
    SOMEBODY_THERE,
    /** A reason has to be given, in at most 500 characters. */
    REASON,
    /** No archive the council has taken has this SHA-256. */
    NO_SUCH_ARCHIVE,
    /** No archive taken from the portal holds everything of the council. */
    NO_ARCHIVE,
    /** Something was changed after the archive had been taken. */
    ARCHIVE_OLD
}
