package uk.councilportal.comparison.service;

import uk.councilportal.period.model.ReportingMonth;

/**
 * What a figure of one council is known by while it is decided what may be shown.
 *
 * @param code the standard indicator
 * @param month the month
 * @param part what of the indicator it is
 * @param name which of several; empty where there is one
 */
record FigureKey(String code, ReportingMonth month, Part part, String name) {

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

    static FigureKey figure(String code, ReportingMonth month) {
        return of(code, month, Part.FIGURE);
    }

    static FigureKey of(String code, ReportingMonth month, Part part) {
        return new FigureKey(code, month, part, "");
    }
}
