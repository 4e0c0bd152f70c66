package uk.councilportal.comparison.service;

import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;

/**
 * What a figure of one council is known by while it is decided what may be shown.
 *
 * @param code the standard indicator
 * @param period the month or quarter
 * @param part what of the indicator it is
 * @param name which of several; empty where there is one
 * @param version 0 for the figure as it was published first, 1 for the next that differs
 */
record FigureKey(String code, ReportingPeriod period, Part part, String name, int version) {

    private static final int SPREAD = 0x9E3779B1;

    /** What of a standard indicator a figure is. */
    enum Part {
        /** The figure that is compared. */
        FIGURE,
        /** A count the council divides, which is no figure of its own. */
        NUMERATOR,
        /** A count it divides by, likewise. */
        DENOMINATOR,
        /** What is left of the denominator beside the numerator. */
        REST,
        /** Twelve months added. */
        YEAR,
        /** A single month of an indicator that is compared over twelve. */
        MONTH,
        /** One member of a breakdown. */
        MEMBER
    }

    static FigureKey figure(String code, ReportingPeriod period) {
        return of(code, period, Part.FIGURE);
    }

    static FigureKey of(String code, ReportingPeriod period, Part part) {
        return new FigureKey(code, period, part, "", 0);
    }

    /** The month, or the last of the period. */
    ReportingMonth month() {
        return period.end();
    }

    /** Spread over all numbers: codes and months that follow each other would give many keys the same one. */
    @Override
    public int hashCode() {
        int hash = code.hashCode() + SPREAD * (period.hashCode() + SPREAD * (part.ordinal() + 7 * version));
        return name.isEmpty() ? hash : hash + SPREAD * name.hashCode();
    }

    /** The same figure as an issue has it. */
    FigureKey version(int number) {
        return new FigureKey(code, period, part, name, number);
    }
}
