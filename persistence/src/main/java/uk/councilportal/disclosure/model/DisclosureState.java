package uk.councilportal.disclosure.model;

/** What may be shown of a figure. */
public enum DisclosureState {
    /** The figure. */
    VALUE,
    /** A true zero. */
    ZERO,
    /** There is no figure. */
    MISSING,
    /** A figure would have no meaning. */
    NOT_APPLICABLE,
    /** Withheld. */
    SUPPRESSED,
    /** Only that it is very small. */
    LOW,
    /** Not reliable enough to be shown. */
    UNRELIABLE;

    /** Whether the number itself may be shown. */
    public boolean showsNumber() {
        return this == VALUE || this == ZERO;
    }
}
