package uk.councilportal.comparison.view;

import static uk.councilportal.comparison.view.ComparisonFixture.POLICY;
import static uk.councilportal.comparison.view.ComparisonFixture.figure;
import static uk.councilportal.comparison.view.ComparisonFixture.gap;
import static uk.councilportal.comparison.view.ComparisonFixture.heading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.councilportal.comparison.model.RecentTrend;
import uk.councilportal.comparison.model.TrendLabel;
import uk.councilportal.comparison.service.ComparedCouncil;
import uk.councilportal.comparison.service.FigureGap;
import uk.councilportal.comparison.service.ShownFigure;
import uk.councilportal.comparison.service.TrendTable;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.MissingReason;
import uk.councilportal.period.model.ReportingMonth;

/** Councils over the months up to September 2016, written as a reader would: a number, c for a withheld one, x for none. */
final class TrendFixture {

    private static final ReportingMonth LAST = ComparisonFixture.MONTH;

    private final List<TrendTable.Line> lines = new ArrayList<>();
    private List<String> aims = List.of();
    private RecentTrend recent = RecentTrend.notCalculated();

    /** The council that is looked at. */
    TrendFixture focus(ComparedCouncil council, String... points) {
        return add(council, true, points);
    }

    TrendFixture other(ComparedCouncil council, String... points) {
        return add(council, false, points);
    }

    /** What the recent-trend test says of the councils that follow. */
    TrendFixture tested(TrendLabel label) {
        recent = new RecentTrend(label, Optional.empty(), List.of());
        return this;
    }

    /** What the council that follows aims at, which only its own people see; "z" where nothing is set. */
    TrendFixture aiming(String... targets) {
        aims = List.of(targets);
        return this;
    }

    private TrendFixture add(ComparedCouncil council, boolean focus, String... points) {
        List<DisclosedValue> targets = (aims.isEmpty() ? Collections.nCopies(points.length, "z") : aims)
                .stream().map(TrendFixture::target).toList();
        aims = List.of();
        lines.add(new TrendTable.Line(
                council, focus, Stream.of(points).map(TrendFixture::point).toList(), targets, List.of(), recent));
        return this;
    }

    private static DisclosedValue target(String text) {
        return text.equals("z")
                ? DisclosedValue.missing(new MeasureValue.Missing(MissingReason.NO_TARGET, ""))
                : DisclosedValue.shown(new BigDecimal(text), text + "%");
    }

    /** "71.1", "71.1*" by another definition, "c" or "x". */
    private static ShownFigure point(String text) {
        if (text.equals("c")) {
            return gap(FigureGap.WITHHELD);
        }
        if (text.equals("x")) {
            return gap(FigureGap.NOT_PUBLISHED);
        }
        return text.endsWith("*")
                ? figure(text.replace("*", ""), Comparability.DIFFERENT_DEFINITION, "open ones only")
                : figure(text);
    }

    TrendTable table() {
        int months = lines.get(0).points().size();
        return new TrendTable(
                heading("assessments", Polarity.HIGH_IS_GOOD),
                IntStream.range(0, months)
                        .mapToObj(at -> LAST.minus(months - 1 - at))
                        .toList(),
                lines,
                POLICY);
    }
}
