package uk.councilportal.scorecard.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.Expression;
import uk.councilportal.indicator.model.Formula;
import uk.councilportal.indicator.model.Frequency;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.indicator.model.Term;
import uk.councilportal.observation.rules.ObservationSet;
import uk.councilportal.period.model.PeriodType;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;

/** Which breakdowns and periods of an indicator a report of a given month has figures for. */
final class PeriodPlan {

    private final FigureValues figures;
    private final ReportingMonth month;
    private final int monthsShown;
    private final Map<IndicatorCode, List<Breakdown>> breakdowns = new HashMap<>();
    private final Map<Row, List<ReportingPeriod>> entered = new HashMap<>();

    PeriodPlan(FigureValues figures, ReportingMonth month, int monthsShown) {
        this.figures = figures;
        this.month = month;
        this.monthsShown = monthsShown;
    }

    /** The months of the tables, oldest first. */
    List<ReportingPeriod> months() {
        return lastMonths(monthsShown);
    }

    /** So many months up to the report's own, oldest first. */
    List<ReportingPeriod> lastMonths(int number) {
        return ReportingPeriod.rolling(month, number)
                .eachMonth()
                .map(ReportingPeriod::month)
                .toList();
    }

    ReportingPeriod yearToDate() {
        return ReportingPeriod.yearToDate(month);
    }

    /** The breakdowns of an indicator, those of its inputs among them, each also without total members. */
    List<Breakdown> breakdowns(IndicatorDefinition indicator) {
        return breakdowns.computeIfAbsent(indicator.code(), code -> findBreakdowns(indicator));
    }

    private List<Breakdown> findBreakdowns(IndicatorDefinition indicator) {
        Set<Breakdown> found = new LinkedHashSet<>(observations().breakdowns(indicator.code()));
        inputs(indicator).forEach(input -> found.addAll(observations().breakdowns(input)));
        Set<Breakdown> all = new LinkedHashSet<>(found);
        found.forEach(breakdown -> all.add(observations().reduce(breakdown)));
        return all.isEmpty() ? List.of(Breakdown.total()) : List.copyOf(all);
    }

    /** All periods up to the report's month that have, or should have, a figure. */
    SortedSet<ReportingPeriod> all(IndicatorDefinition indicator, Breakdown breakdown) {
        SortedSet<ReportingPeriod> periods = new TreeSet<>();
        if (indicator.measure().frequency() == Frequency.MONTHLY) {
            periods.addAll(months());
        }
        if (indicator.year().basis().hasYearFigure()) {
            periods.add(yearToDate());
        }
        entered(indicator, breakdown).forEach(periods::add);
        return periods;
    }

    /** The financial years before the report's own for which anything was entered. */
    List<ReportingPeriod> earlierYears(IndicatorDefinition indicator, Breakdown breakdown) {
        return entered(indicator, breakdown)
                .filter(period -> period.type() == PeriodType.FINANCIAL_YEAR && period.months() == 12)
                .filter(period -> period.end().isBefore(yearToDate().start()))
                .toList();
    }

    /** The months, quarters, terms or years whose figures are judged, oldest first. */
    List<ReportingPeriod> judged(IndicatorDefinition indicator, Breakdown breakdown) {
        return switch (indicator.measure().frequency()) {
            case MONTHLY -> months();
            case ANNUAL -> List.of(yearToDate());
            case QUARTERLY, TERMLY ->
                entered(indicator, breakdown)
                        .filter(period -> period.type() == PeriodType.QUARTER || period.type() == PeriodType.TERM)
                        .distinct()
                        .sorted()
                        .toList();
        };
    }

    /**
     * The period the row of a scorecard is about. A monthly row is about the report's own month, or the month so many
     * before it as the indicator declares arrears, whether or not that month has a figure: a row never borrows the
     * figure of another month. A quarterly, termly or annual row is about the latest period that has a figure.
     */
    ReportingPeriod current(IndicatorDefinition indicator, Breakdown breakdown) {
        Measure measure = indicator.measure();
        if (measure.frequency() == Frequency.MONTHLY) {
            return ReportingPeriod.month(month).back(measure.monthsInArrears());
        }
        List<ReportingPeriod> judged = new ArrayList<>(judged(indicator, breakdown));
        judged.sort(Comparator.reverseOrder());
        return judged.stream()
                .filter(period ->
                        figures.value(indicator.code(), breakdown, period).isKnown())
                .findFirst()
                .or(() -> judged.stream().findFirst())
                .orElse(ReportingPeriod.month(month));
    }

    /** The period a judged one is compared with. */
    Optional<ReportingPeriod> before(IndicatorDefinition indicator, Breakdown breakdown, ReportingPeriod period) {
        return switch (period.type()) {
            case MONTH, QUARTER -> Optional.of(period.back(period.months()));
            case TERM ->
                judged(indicator, breakdown).stream()
                        .filter(earlier -> earlier.type() == PeriodType.TERM)
                        .filter(earlier -> earlier.end().isBefore(period.end()))
                        .reduce((first, second) -> second);
            case FINANCIAL_YEAR, ROLLING, ACADEMIC_YEAR -> Optional.empty();
        };
    }

    private Stream<ReportingPeriod> entered(IndicatorDefinition indicator, Breakdown breakdown) {
        return entered
                .computeIfAbsent(new Row(indicator.code(), breakdown), row -> findEntered(indicator, breakdown))
                .stream();
    }

    private List<ReportingPeriod> findEntered(IndicatorDefinition indicator, Breakdown breakdown) {
        return Stream.concat(Stream.of(indicator.code()), inputs(indicator))
                .flatMap(code -> observations().periods(code, breakdown).stream())
                .filter(period -> !period.end().isAfter(month))
                .distinct()
                .sorted()
                .toList();
    }

    /** The indicators the formulas take the figure's own breakdown of. */
    private static Stream<IndicatorCode> inputs(IndicatorDefinition indicator) {
        return indicator.derivation().formulas().stream()
                .map(Formula::numerator)
                .map(Expression::terms)
                .flatMap(List::stream)
                .map(signed -> signed.term() instanceof Term.SumOf sum ? sum.figure() : signed.term())
                .flatMap(term -> term instanceof Term.FigureOf figure
                                && figure.selection().isEmpty()
                        ? Stream.of(figure.code())
                        : Stream.empty());
    }

    private ObservationSet observations() {
        return figures.observations();
    }

    private record Row(IndicatorCode code, Breakdown breakdown) {}
}
