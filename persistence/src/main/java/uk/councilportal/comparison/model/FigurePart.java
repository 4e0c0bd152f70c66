package uk.councilportal.comparison.model;

import uk.councilportal.indicator.model.Comparability;

/**
 * One of the council's own figures that went into a compared figure.
 *
 * @param role what it stands for
 * @param place the council's report and reference, "ROTH-SG 1.9"
 * @param comparability how far it compares, as it was used
 * @param note what the council's link says about the difference; may be empty
 */
public record FigurePart(Role role, String place, Comparability comparability, String note) {

    /** What a part stands for. */
    public enum Role {
        /** The figure itself. */
        FIGURE,
        /** The numerator. */
        NUMERATOR,
        /** The denominator; the population of a rate has no part of its own. */
        DENOMINATOR
    }

    /** What differs, "SOTON M6-QL: within one year of a closing assessment"; empty when nothing is said or nothing differs. */
    public String difference() {
        return comparability == Comparability.SAME || note.isEmpty() ? "" : place + ": " + note;
    }
}
