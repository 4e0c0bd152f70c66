package uk.councilportal.comparison.service;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.comparison.model.CountedMeasure;
import uk.councilportal.comparison.model.RecentTrend;
import uk.councilportal.comparison.model.TrendPoint;
import uk.councilportal.comparison.rules.RecentTrendRule;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.period.model.ReportingMonth;

/** Puts one indicator of several councils over the months together. Only figures that are shown go into the test. */
final class TrendComposer {

    private final Comparison comparison;
    private final StandardHeading heading;
    private final List<ReportingMonth> months;
    private final TargetLines targets;

    TrendComposer(Comparison comparison, String code, List<ReportingMonth> months, TargetLines targets) {
        this.comparison = comparison;
        this.heading = comparison.catalogue().heading(code, months.get(months.size() - 1));
        this.months = months;
        this.targets = targets;
    }

    TrendTable table(Optional<AuthorityCode> focus) {
        List<TrendTable.Line> lines = comparison.councils().stream()
                .map(council ->
                        line(council, focus.filter(council.code()::equals).isPresent()))
                .sorted(Comparator.comparing(line -> !line.focus()))
                .toList();
        return new TrendTable(heading, months, lines, comparison.policy());
    }

    private TrendTable.Line line(ComparedCouncil council, boolean focus) {
        List<ShownFigure> points = months.stream()
                .map(month -> comparison.figure(council.code(), heading.code(), month))
                .toList();
        List<DisclosedValue> aims =
                months.stream().map(month -> targets.of(council, month)).toList();
        List<Integer> redefined =
                SeriesBreaks.redefined(points, months, heading.validity().breaks());
        int since = SeriesBreaks.all(points, redefined).stream().reduce(0, (one, other) -> other);
        return new TrendTable.Line(council, focus, points, aims, redefined, recent(council.code(), since));
    }

    /**
     * Figures that cover twelve months count most children again each month, so that the test does not hold for them. What is
     * measured otherwise is not tested together.
     */
    private RecentTrend recent(AuthorityCode council, int since) {
        if (comparison.catalogue().coversYear(heading.code())) {
            return RecentTrend.notCalculated();
        }
        List<TrendPoint> points = months.subList(since, months.size()).stream()
                .map(month -> new TrendPoint(month.index(), comparison.counts(council, heading.code(), month)))
                .toList();
        return CountedMeasure.of(comparison.catalogue().formula(heading.code()))
                .map(measure ->
                        RecentTrendRule.trend(points, measure, heading.measure().polarity()))
                .orElseGet(RecentTrend::notCalculated);
    }
}
