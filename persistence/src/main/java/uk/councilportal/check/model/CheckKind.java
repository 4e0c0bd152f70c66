package uk.councilportal.check.model;

import uk.councilportal.indicator.model.CheckSeverity;

/**
 * What can be wrong with a figure; each has its text in the message bundle under {@code check.} and its name. Product,
 * "The month, end to end", 3.
 */
public enum CheckKind {
    /** A figure that is due has not been entered. */
    MISSING(CheckSeverity.ERROR),
    /** The council says it has no figure, although it had one the time before, and does not say why. */
    NO_LONGER_GIVEN(CheckSeverity.WARNING),
    /** There is a denominator without a numerator. */
    NO_NUMERATOR(CheckSeverity.ERROR),
    /** There is a numerator without a denominator. */
    NO_DENOMINATOR(CheckSeverity.ERROR),
    /** Something is counted although there is nothing to count it among. */
    ZERO_DENOMINATOR(CheckSeverity.ERROR),
    /** More are counted than there are. */
    NUMERATOR_ABOVE_DENOMINATOR(CheckSeverity.ERROR),
    /** A number below zero of something that is counted. */
    NEGATIVE(CheckSeverity.ERROR),
    /** A broken number of something that is counted in whole ones. */
    NOT_WHOLE(CheckSeverity.ERROR),
    /** More decimals than are printed. */
    TOO_MANY_DECIMALS(CheckSeverity.WARNING),
    /** A share, 0.94, where a percentage, 94, is wanted. */
    FRACTION_FOR_PERCENTAGE(CheckSeverity.WARNING),
    /** A figure lower than is possible. */
    BELOW_RANGE(CheckSeverity.ERROR),
    /** A figure higher than is possible. */
    ABOVE_RANGE(CheckSeverity.ERROR),
    /** A part that is greater than its whole. */
    ABOVE_WHOLE(CheckSeverity.ERROR),
    /** Parts that do not add up to the figure. */
    PARTS_DO_NOT_ADD_UP(CheckSeverity.WARNING),
    /** A stock that does not follow from the one before. */
    STOCK_DOES_NOT_FOLLOW(CheckSeverity.WARNING),
    /** A figure outside the natural limits of the twelve months before. */
    JUMP(CheckSeverity.WARNING),
    /** The same figure as in the three months before. */
    UNCHANGED(CheckSeverity.WARNING);

    private final CheckSeverity usual;

    CheckKind(CheckSeverity usual) {
        this.usual = usual;
    }

    /** What it is unless the indicator declares otherwise. */
    public CheckSeverity usualSeverity() {
        return usual;
    }

    /** The key of its text. */
    public String messageKey() {
        return "check." + name();
    }
}
