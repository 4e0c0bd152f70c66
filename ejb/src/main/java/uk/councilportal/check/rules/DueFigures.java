package uk.councilportal.check.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.observation.model.FigureCell;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.observation.rules.ObservationSet;
import uk.councilportal.observation.rules.RetiredMembers;
import uk.councilportal.period.model.PeriodType;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;

/**
 * Which figures a report's month has to have, and which it has.
 *
 * <p>A monthly figure is due every month, for the month so many before as the indicator is in arrears, a quarterly one in
 * the last month of each quarter; figures of terms and years are due when the same were entered a year before. The figure
 * of the whole council stays due while it was entered one of the last three times, and when there is none at all yet; the
 * figure of a part is due when it was entered the time before, because sources and outcomes that do not occur are left blank.
 * What is worked out from other figures is never due, nor what ended as an old measure, nor the figure of a retired
 * member or indicator.
 */
final class DueFigures {

    private static final int YEAR = 12;
    private static final int QUARTER = 3;
    private static final int REMEMBERED = 3;

    private final ObservationSet observations;
    private final RetiredMembers retired;
    private final ReportingMonth month;

    DueFigures(ObservationSet observations, RetiredMembers retired, ReportingMonth month) {
        this.observations = observations;
        this.retired = retired;
        this.month = month;
    }

    /** The cells of the indicator that belong to the month: those due and those entered, in the order of the rows. */
    Set<FigureCell> cells(IndicatorDefinition indicator) {
        Set<FigureCell> cells = new LinkedHashSet<>();
        List<ReportingPeriod> periods = periods(indicator).toList();
        for (Breakdown row : rows(indicator)) {
            Stream.concat(periods.stream(), enteredFor(indicator, row))
                    .map(period -> new FigureCell(indicator.code(), row, period))
                    .forEach(cells::add);
        }
        return cells;
    }

    /** The rows that have figures, the whole council among them under whatever name. */
    private Set<Breakdown> rows(IndicatorDefinition indicator) {
        Set<Breakdown> entered = observations.breakdowns(indicator.code());
        Set<Breakdown> rows = new LinkedHashSet<>();
        if (entered.stream().noneMatch(row -> observations.reduce(row).isTotal())) {
            rows.add(Breakdown.total());
        }
        rows.addAll(entered);
        return rows;
    }

    /** Whether the council has to say something about the cell. */
    boolean isDue(IndicatorDefinition indicator, FigureCell cell) {
        return !indicator.place().retired()
                && periods(indicator).anyMatch(cell.period()::equals)
                && !isWorkedOut(indicator, cell)
                && isExpected(cell);
    }

    /** The periods whose figures come in with the month. */
    private Stream<ReportingPeriod> periods(IndicatorDefinition indicator) {
        ReportingMonth end = month.minus(indicator.measure().monthsInArrears());
        return switch (indicator.measure().frequency()) {
            case MONTHLY -> Stream.of(ReportingPeriod.month(end));
            case QUARTERLY ->
                end.month() % QUARTER == 0
                        ? Stream.of(new ReportingPeriod(PeriodType.QUARTER, end, QUARTER))
                        : Stream.empty();
            case TERMLY, ANNUAL ->
                observations.breakdowns(indicator.code()).stream()
                        .flatMap(row -> observations.periods(indicator.code(), row).stream())
                        .filter(period ->
                                period.type() == indicator.measure().frequency().periodType())
                        .filter(period -> period.end().equals(end.minus(YEAR)))
                        .map(period -> period.back(-YEAR))
                        .distinct();
        };
    }

    private Stream<ReportingPeriod> enteredFor(IndicatorDefinition indicator, Breakdown row) {
        return observations.periods(indicator.code(), row).stream()
                .filter(period -> period.end().equals(month));
    }

    private boolean isWorkedOut(IndicatorDefinition indicator, FigureCell cell) {
        Breakdown row = observations.reduce(cell.breakdown());
        return indicator.derivation().formulas().stream()
                .anyMatch(formula -> formula.scope().covers(row, cell.period()));
    }

    private boolean isExpected(FigureCell cell) {
        if (retired.areIn(cell.breakdown(), cell.period())) {
            return false;
        }
        boolean running =
                cell.period().type() == PeriodType.MONTH || cell.period().type() == PeriodType.QUARTER;
        int step = running ? cell.period().months() : YEAR;
        int steps = running && observations.reduce(cell.breakdown()).isTotal() ? REMEMBERED : 1;
        Optional<ObservationStatus> last = IntStream.rangeClosed(1, steps)
                .mapToObj(back -> observations.find(
                        cell.code(), cell.breakdown(), cell.period().back(back * step)))
                .flatMap(Optional::stream)
                .map(observation -> observation.status())
                .findFirst();
        return last.map(status -> status != ObservationStatus.OLD_MEASURE)
                .orElseGet(() -> observations.breakdowns(cell.code()).isEmpty());
    }
}
