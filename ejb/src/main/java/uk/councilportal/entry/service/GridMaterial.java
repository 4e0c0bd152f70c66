package uk.councilportal.entry.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.councilportal.disclosure.rules.SmallMarks;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.observation.repository.CellStamp;
import uk.councilportal.observation.repository.FigureCell;
import uk.councilportal.observation.repository.ObservationRow;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.scorecard.rules.ScorecardInputs;
import uk.councilportal.scorecard.service.NationalSeries;

/**
 * Everything read from the database for a grid, or for the part of it that follows from one cell.
 *
 * @param month the month of the grid
 * @param indicators the indicators wanted
 * @param numbers the numbers of the breakdowns
 * @param inputs what the figures are calculated from
 * @param rows the latest revision of each figure read
 * @param stamps who wrote the month's figures
 * @param marks by which policy small numbers are marked
 * @param national where the national series of the indicators break; not read for a part of the grid
 */
record GridMaterial(
        ReportingMonth month,
        List<KeptIndicator> indicators,
        Map<Breakdown, Integer> numbers,
        ScorecardInputs inputs,
        Map<FigureCell, ObservationRow> rows,
        Map<FigureCell, CellStamp> stamps,
        SmallMarks marks,
        NationalSeries national) {

    /** What is entered for a figure. */
    EnteredCell entered(int indicatorId, Breakdown breakdown, ReportingPeriod period) {
        return Optional.ofNullable(numbers.get(breakdown))
                .map(number -> new FigureCell(indicatorId, number, period))
                .flatMap(cell -> Optional.ofNullable(rows.get(cell))
                        .map(row -> Cells.entered(row, Optional.ofNullable(stamps.get(cell)))))
                .orElseGet(EnteredCell::none);
    }

    List<IndicatorDefinition> definitions() {
        return indicators.stream().map(KeptIndicator::definition).toList();
    }
}
