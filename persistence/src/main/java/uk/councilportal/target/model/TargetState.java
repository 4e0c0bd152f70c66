package uk.councilportal.target.model;

/** How far a council has come in setting a target. */
public enum TargetState {
    /** The bounds are set. */
    SET,
    /** The council means to set them. */
    TO_BE_SET,
    /** There will be none: the measure is for information. */
    NONE,
    /** There is a target in words that no figure can be held against. */
    WORDS_ONLY
}
