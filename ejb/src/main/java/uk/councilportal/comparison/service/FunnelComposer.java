package uk.councilportal.comparison.service;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.councilportal.comparison.model.Confidence;
import uk.councilportal.comparison.model.CountPair;
import uk.councilportal.comparison.model.CountedMeasure;
import uk.councilportal.comparison.model.Interval;
import uk.councilportal.comparison.rules.FunnelRule;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.indicator.model.DisplayFormat;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.MissingReason;

/** Puts councils of different size around their average. Only figures that are shown go in. */
final class FunnelComposer {

    private static final int LIMIT_POINTS = 40;

    private final Comparison comparison;
    private final String code;

    FunnelComposer(Comparison comparison, String code) {
        this.comparison = comparison;
        this.code = code;
    }

    FunnelPlot funnel(LeagueTable league) {
        Optional<CountedMeasure> measure =
                CountedMeasure.of(comparison.catalogue().formula(code));
        List<LeagueLine> counted = measure.isEmpty()
                ? List.of()
                : league.lines().stream()
                        .filter(line -> line.counts().isPresent())
                        .toList();
        List<CountPair> pairs = counted.stream().map(FunnelComposer::pair).toList();
        Optional<BigDecimal> average = measure.flatMap(each -> FunnelRule.average(pairs, each));
        return new FunnelPlot(
                league.indicator(),
                league.period(),
                average.map(mean -> shown(mean, league.indicator())).orElseGet(FunnelComposer::none),
                counted.stream().map(line -> point(line, average, measure)).toList(),
                league.lines().stream().filter(line -> !counted.contains(line)).toList(),
                average.map(mean -> limits(pairs, mean, measure.orElseThrow())).orElse(List.of()),
                comparison.policy());
    }

    private static CountPair pair(LeagueLine line) {
        ShownCounts counts = line.counts().orElseThrow();
        return new CountPair(
                counts.numerator().value().orElseThrow(),
                counts.denominator().value().orElseThrow());
    }

    private static FunnelPlot.Point point(
            LeagueLine line, Optional<BigDecimal> average, Optional<CountedMeasure> measure) {
        return new FunnelPlot.Point(
                line.council(),
                line.figure(),
                line.counts().orElseThrow(),
                average.flatMap(mean -> FunnelRule.position(pair(line), mean, measure.orElseThrow())),
                average.flatMap(mean -> limit(mean, pair(line).denominator(), measure.orElseThrow())));
    }

    /** The limits at equal steps over the span of the denominators, whatever councils lie there. */
    private static List<FunnelPlot.Limit> limits(List<CountPair> pairs, BigDecimal average, CountedMeasure measure) {
        BigDecimal largest = pairs.stream()
                .map(CountPair::denominator)
                .max(BigDecimal::compareTo)
                .orElseThrow();
        List<FunnelPlot.Limit> limits = new ArrayList<>();
        for (int step = 1; step <= LIMIT_POINTS; step++) {
            BigDecimal size = largest.multiply(BigDecimal.valueOf(step))
                    .divide(BigDecimal.valueOf(LIMIT_POINTS), 0, RoundingMode.UP);
            limit(average, size, measure).ifPresent(limits::add);
        }
        return limits;
    }

    private static Optional<FunnelPlot.Limit> limit(BigDecimal average, BigDecimal size, CountedMeasure measure) {
        Optional<Interval> possible = FunnelRule.limits(average, size, measure, Confidence.PERCENT_99_8);
        return FunnelRule.limits(average, size, measure, Confidence.PERCENT_95)
                .flatMap(likely -> possible.map(wide -> new FunnelPlot.Limit(size, likely, wide)));
    }

    private static DisclosedValue shown(BigDecimal number, StandardHeading heading) {
        DisplayFormat format = heading.measure().format();
        return DisclosedValue.shown(number, format.format(number));
    }

    private static DisclosedValue none() {
        return DisclosedValue.missing(new MeasureValue.Missing(MissingReason.INPUT_MISSING, "no council has counts"));
    }
}
