package uk.councilportal.comparison.service;

import java.util.List;
import uk.councilportal.comparison.model.RecentTrend;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.indicator.model.SeriesBreak;
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

    /** The changes of the national definition since the figure of a line shown before this place; none for a gap. */
    public List<SeriesBreak> redefinedAt(Line line, int at) {
        return SeriesBreaks.along(line.points(), months, indicator.validity().breaks())
                .get(at);
    }

    /**
     * One council.
     *
     * @param council the council
     * @param focus whether it is the one looked at
     * @param points one a month
     * @param targets what the council aims at, one a month; missing where nothing is set, and always of another council
     *     than the reader's own
     * @param redefined the places from which on the national definition is another one than that of the figure shown before
     * @param recent the recent-trend test of its figures shown; not calculated where counts are missing or overlap
     */
    public record Line(
            ComparedCouncil council,
            boolean focus,
            List<ShownFigure> points,
            List<DisclosedValue> targets,
            List<Integer> redefined,
            RecentTrend recent) {

        /** Takes copies. */
        public Line {
            points = List.copyOf(points);
            targets = List.copyOf(targets);
            redefined = List.copyOf(redefined);
        }

        /**
         * The places in the line from which on the figure is measured otherwise than the figure shown before: by
         * another definition, be it the council's or the national one, or rebuilt where it was the council's own.
         */
        public List<Integer> breaks() {
            return SeriesBreaks.all(points, redefined);
        }
    }
}
