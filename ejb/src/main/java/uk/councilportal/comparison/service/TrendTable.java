package uk.councilportal.comparison.service;

import java.util.List;
import uk.councilportal.period.model.ReportingMonth;

/**
 * One standard indicator of several councils over the months.
 *
 * @param indicator the indicator
 * @param months the months, oldest first
 * @param lines the councils, the one looked at first, then by name
 * @param policy for whom and by which version of the disclosure rules it was made
 */
public record TrendTable(
        StandardHeading indicator, List<ReportingMonth> months, List<Line> lines, ExportPolicy policy) {

    /** Takes copies. */
    public TrendTable {
        months = List.copyOf(months);
        lines = List.copyOf(lines);
    }

    /**
     * One council.
     *
     * @param council the council
     * @param focus whether it is the one looked at
     * @param points one a month
     */
    public record Line(ComparedCouncil council, boolean focus, List<ShownFigure> points) {}
}
