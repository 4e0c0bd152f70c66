package uk.councilportal.comparison.view;

import java.util.List;
import uk.councilportal.comparison.service.BoardOverview;
import uk.councilportal.comparison.service.CouncilProfile;
import uk.councilportal.comparison.service.ExceptionList;
import uk.councilportal.comparison.service.HeatMap;
import uk.councilportal.period.model.ReportingMonth;

/**
 * Everything in a board's pack, as one reader may see it.
 *
 * @param month the month
 * @param overview how each council stands
 * @param exceptions what is off target
 * @param map the indicators of the month, council by council
 * @param profiles one a council
 */
record BoardPack(
        ReportingMonth month,
        BoardOverview overview,
        ExceptionList exceptions,
        HeatMap map,
        List<CouncilProfile> profiles) {

    /** Fewer figures have no order. */
    private static final int FEWEST = 2;

    /** What is off target and got worse, the most pressing first. */
    List<ExceptionList.Line> concerns() {
        return ConcernFilter.WORSE.of(exceptions.lines());
    }

    /** The indicators of which one direction is better and at least two councils have a figure. */
    List<HeatMap.Row> leagues() {
        return map.rows().stream()
                .filter(row -> row.indicator().measure().polarity().judges())
                .filter(row -> row.cells().stream()
                                .filter(cell -> cell.figure().number().isPresent())
                                .count()
                        >= FEWEST)
                .toList();
    }
}
