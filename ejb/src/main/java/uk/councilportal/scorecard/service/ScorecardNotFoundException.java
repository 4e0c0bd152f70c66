package uk.councilportal.scorecard.service;

import java.util.Locale;
import uk.councilportal.platform.error.NotFoundException;

/** The council has no such report, month, issue or reference, or this reader may not know of it: the two look the same. */
public class ScorecardNotFoundException extends NotFoundException {

    private static final long serialVersionUID = 1L;

    private final Part part;
    private final String asked;

    ScorecardNotFoundException(Part part, String asked) {
        super("scorecard.notFound." + part.name().toLowerCase(Locale.ROOT), asked);
        this.part = part;
        this.asked = asked;
    }

    /** What is not there. */
    public enum Part {
        /** The report. */
        REPORT,
        /** The month of the report. */
        MONTH,
        /** The issue of the month. */
        ISSUE,
        /** The reference within the report. */
        REF
    }

    /** What is not there. */
    public Part part() {
        return part;
    }

    /** What was asked for. */
    public String asked() {
        return asked;
    }
}
