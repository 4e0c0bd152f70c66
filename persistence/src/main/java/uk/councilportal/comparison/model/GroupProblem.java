package uk.councilportal.comparison.model;

/** Why a group of councils cannot be saved or renamed. */
public enum GroupProblem {
    /** It has no name. */
    NAME_MISSING,
    /** Its name is too long. */
    NAME_TOO_LONG,
    /** The person has another group of this name; capitals make no difference. */
    NAME_TAKEN,
    /** The person keeps as many groups as one can. */
    TOO_MANY,
    /** The choice consists of no council, because the person sees none. */
    NO_COUNCIL
}
