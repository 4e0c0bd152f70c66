package uk.councilportal.comparison.service;

import java.util.Locale;
import uk.councilportal.platform.error.NotFoundException;

/** There is no such indicator in the catalogue, or no such council, region or neighbour model. */
public class ComparisonNotFoundException extends NotFoundException {

    private static final long serialVersionUID = 1L;

    private final Part part;
    private final String asked;

    ComparisonNotFoundException(Part part, String asked) {
        super("comparison.notFound." + part.name().toLowerCase(Locale.ROOT), asked);
        this.part = part;
        this.asked = asked;
    }

    /** What is not there. */
    public enum Part {
        /** The standard indicator. */
        INDICATOR,
        /** The council. */
        COUNCIL,
        /** The version of the neighbour model, or the council in it. */
        MODEL
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
