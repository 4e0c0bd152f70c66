package uk.councilportal.comparison.service;

import java.util.List;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.indicator.model.StandardDefinition;

/**
 * How councils measure one standard indicator, side by side.
 *
 * @param indicator the indicator
 * @param standard what the catalogue says it measures and how it is worked out
 * @param lines the councils' own indicators, by council
 */
public record DefinitionTable(StandardHeading indicator, StandardDefinition standard, List<Line> lines) {

    /** Takes a copy. */
    public DefinitionTable {
        lines = List.copyOf(lines);
    }

    /**
     * One of a council's own indicators.
     *
     * @param council the council
     * @param place report and reference, "ROTH-SG 5.10"
     * @param title its title
     * @param unit what it counts
     * @param polarity which way the council says is better
     * @param part the part of the council's children it is about; empty for all
     * @param comparability how far it compares
     * @param note what differs; may be empty
     */
    public record Line(
            ComparedCouncil council,
            String place,
            String title,
            MeasureUnit unit,
            Polarity polarity,
            String part,
            Comparability comparability,
            String note) {}
}
