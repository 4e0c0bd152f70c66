package uk.councilportal.comparison.view;

import static uk.councilportal.comparison.view.ComparisonFixture.MONTH;
import static uk.councilportal.comparison.view.ComparisonFixture.POLICY;
import static uk.councilportal.comparison.view.ComparisonFixture.figure;
import static uk.councilportal.comparison.view.ComparisonFixture.gap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.councilportal.comparison.model.BenchmarkOutcome;
import uk.councilportal.comparison.model.FunnelPosition;
import uk.councilportal.comparison.model.Interval;
import uk.councilportal.comparison.service.ComparedCouncil;
import uk.councilportal.comparison.service.FigureGap;
import uk.councilportal.comparison.service.FunnelPlot;
import uk.councilportal.comparison.service.LeagueLine;
import uk.councilportal.comparison.service.ShownCounts;
import uk.councilportal.comparison.service.Standing;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.period.model.ReportingPeriod;

/** Funnel plots as the service gives them, built council by council around an average of 60%. */
final class FunnelFixture {

    private static final FunnelPlot.Limit LIMIT =
            new FunnelPlot.Limit(number("200"), range("53", "67"), range("49", "71"));

    private final Polarity polarity;
    private ReportingPeriod period = ReportingPeriod.month(MONTH);
    private final List<FunnelPlot.Point> points = new ArrayList<>();
    private final List<LeagueLine> without = new ArrayList<>();

    FunnelFixture(Polarity polarity) {
        this.polarity = polarity;
    }

    FunnelFixture point(ComparedCouncil council, String number, FunnelPosition position) {
        ShownCounts counts = new ShownCounts(shown("120"), shown("200"));
        points.add(new FunnelPlot.Point(council, figure(number), counts, Optional.of(position), Optional.of(LIMIT)));
        return this;
    }

    FunnelFixture gapOf(ComparedCouncil council, FigureGap gap) {
        without.add(new LeagueLine(
                council, gap(gap), Standing.none(), Optional.empty(), Optional.empty(), BenchmarkOutcome.NOT_COMPARED));
        return this;
    }

    /** Over a quarter in place of September 2016. */
    FunnelFixture over(ReportingPeriod quarter) {
        period = quarter;
        return this;
    }

    FunnelPlot plot() {
        return new FunnelPlot(
                ComparisonFixture.heading("assessments", polarity),
                period,
                DisclosedValue.shown(number("60"), "60.0%"),
                points,
                without,
                points.isEmpty() ? List.of() : List.of(LIMIT),
                POLICY);
    }

    /** The rows of the page; nobody is looked at. */
    List<FunnelRow> rows() {
        return FunnelRow.of(plot(), council -> false);
    }

    private static DisclosedValue shown(String number) {
        return DisclosedValue.shown(number(number), number);
    }

    private static Interval range(String lower, String upper) {
        return new Interval(number(lower), number(upper));
    }

    private static BigDecimal number(String number) {
        return new BigDecimal(number);
    }
}
