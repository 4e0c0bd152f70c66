package uk.councilportal.comparison.service;

import java.util.List;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;

/**
 * Standard indicators by councils for one month.
 *
 * @param period the month or quarter
 * @param councils the columns, by name
 * @param rows the indicators of which at least one council has a figure or a reason worth telling, in the order of the
 *     catalogue
 * @param policy for whom and by which version of the disclosure rules it was made
 */
public record HeatMap(ReportingPeriod period, List<ComparedCouncil> councils, List<Row> rows, ExportPolicy policy) {

    /** Takes copies. */
    public HeatMap {
        councils = List.copyOf(councils);
        rows = List.copyOf(rows);
    }

    /** The month, or the last of the quarter. */
    public ReportingMonth month() {
        return period.end();
    }

    /**
     * One indicator.
     *
     * @param indicator the indicator
     * @param cells one a council, in the order of the columns
     */
    public record Row(StandardHeading indicator, List<Cell> cells) {}

    /**
     * One council's figure.
     *
     * @param figure the figure
     * @param standing its rank and quarter among the columns
     */
    public record Cell(ShownFigure figure, Standing standing) {}
}
