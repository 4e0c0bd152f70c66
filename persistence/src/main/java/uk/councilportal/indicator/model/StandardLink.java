package uk.councilportal.indicator.model;

import java.util.List;

/**
 * The link from a council's indicator to the national catalogue.
 *
 * @param code the council's reference
 * @param breakdown the members the link is about; a dimension with the member "*" stands for each of its members
 * @param standardCode the code in the catalogue
 * @param comparability how far the two mean the same
 * @param note what differs
 */
public record StandardLink(
        IndicatorCode code, Breakdown breakdown, String standardCode, Comparability comparability, String note) {

    /**
     * The dimensions by which the figures linked are broken down, seen from the catalogue: those of which every member is
     * meant. A link to one member makes that member the total of the standard indicator.
     */
    public List<String> splitBy() {
        return breakdown.parts().stream()
                .filter(part -> part.member().equals(Selection.EVERY_MEMBER))
                .map(BreakdownPart::dimension)
                .toList();
    }

    /** The same link from another indicator. */
    public StandardLink of(IndicatorCode other) {
        return new StandardLink(other, breakdown, standardCode, comparability, note);
    }
}
