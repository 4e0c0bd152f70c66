package uk.councilportal.comparison.model;

import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.indicator.model.IndicatorCode;

/**
 * One of the council's own figures that went into a compared figure.
 *
 * @param role what it stands for
 * @param code the council's reference
 * @param breakdown the part of the council's children
 * @param comparability how far it compares, as it was used
 * @param note what the council's link says about the difference; may be empty
 */
public record FigurePart(Role role, IndicatorCode code, Breakdown breakdown, Comparability comparability, String note) {

    /** What a part stands for. */
    public enum Role {
        /** The figure itself. */
        FIGURE,
        /** The numerator. */
        NUMERATOR,
        /** The denominator; the population of a rate has no part of its own. */
        DENOMINATOR
    }

    /** What differs, "6.9: within one year of a closing assessment"; empty when nothing is said or nothing differs. */
    public String difference() {
        return comparability == Comparability.SAME || note.isEmpty() ? "" : code + ": " + note;
    }
}
