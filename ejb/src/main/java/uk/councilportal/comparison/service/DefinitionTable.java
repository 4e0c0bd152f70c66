package uk.councilportal.comparison.service;

import java.util.List;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.indicator.model.StandardChange;
import uk.councilportal.indicator.model.StandardHistory;
import uk.councilportal.indicator.model.StandardVersion;
import uk.councilportal.period.model.ReportingMonth;

/**
 * How councils measure one standard indicator, side by side.
 *
 * @param indicator the indicator
 * @param month the month of which the national definition is shown
 * @param history the indicator with all its versions
 * @param changes what was changed after figures had been published, the latest first
 * @param lines the councils' own indicators, by council
 */
public record DefinitionTable(
        StandardHeading indicator,
        ReportingMonth month,
        StandardHistory history,
        List<StandardChange> changes,
        List<Line> lines) {

    /** Takes copies. */
    public DefinitionTable {
        changes = List.copyOf(changes);
        lines = List.copyOf(lines);
    }

    /** What the catalogue says of the month: what the indicator measures and how it is worked out. */
    public StandardVersion version() {
        return history.at(month);
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
