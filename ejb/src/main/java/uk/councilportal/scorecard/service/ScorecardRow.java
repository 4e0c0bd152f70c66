package uk.councilportal.scorecard.service;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.councilportal.indicator.model.SeriesBreak;
import uk.councilportal.indicator.model.StandardValidity;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;

/**
 * One line of a scorecard: an indicator, or one member of an indicator that the council prints as a sub-row.
 * <p>{@code counts} are the lines of the numerator and the denominator, where the council's layout prints them above their result; they are part
 * of this indicator's block and no indicators of their own. {@code national} is where the series of the linked national indicator breaks, and
 * whether it has ended.
 */
public record ScorecardRow(
        RowHeading indicator,
        RecentFigures recent,
        YearFigures year,
        Judgement judgement,
        Comparators beside,
        List<ScorecardRow> counts,
        RowNotes notes,
        StandardValidity national) {
    public ScorecardRow {
        counts = List.copyOf(counts);
    }

    /** The breaks of the national series that the figures of the row go across, the earliest first. */
    public List<SeriesBreak> breaks() {
        List<ReportingPeriod> shown = Stream.of(
                        recent.trend(), recent.months(), recent.otherPeriods(), year.earlierYears())
                .flatMap(List::stream)
                .filter(figure -> figure.value().value().isPresent())
                .map(PeriodFigure::period)
                .toList();
        Optional<ReportingMonth> first =
                shown.stream().map(ReportingPeriod::start).min(Comparator.naturalOrder());
        Optional<ReportingMonth> last = shown.stream().map(ReportingPeriod::end).max(Comparator.naturalOrder());
        return first.flatMap(earlier -> last.map(later -> national.between(earlier, later)))
                .orElse(List.of());
    }
}
