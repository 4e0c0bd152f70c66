package uk.councilportal.comparison.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import uk.councilportal.comparison.model.Confidence;
import uk.councilportal.comparison.model.CountPair;
import uk.councilportal.comparison.model.CountedMeasure;
import uk.councilportal.comparison.model.RecentTrend;
import uk.councilportal.comparison.model.TrendLabel;
import uk.councilportal.comparison.model.TrendPoint;
import uk.councilportal.indicator.model.Polarity;

/**
 * Fingertips' recent-trend test: whether the latest five periods rise or fall by more than chance.
 *
 * <p>Five periods in a row are needed, up to the latest that has counts; a gap among them, or a count as large as its
 * denominator, and nothing can be said. The change is significant when the chi-squared statistic of the slope is beyond
 * the 99.8 % point of one degree of freedom and the slope keeps its sign whichever point is left out. The statistic is
 * that of the linear trend in proportions, or of the regression of rates weighted by 1/((U - L)/3.92)² with U and L the
 * 95 % limits. Source: statistics and disclosure, 4.
 */
public final class RecentTrendRule {

    private static final int PERIODS = 5;
    private static final double SIGNIFICANT =
            ChiSquaredDistribution.of(1).inverseSurvivalProbability(2 * Confidence.PERCENT_99_8.tail());

    private RecentTrendRule() {}

    /** The trend of the series, whose points may come in any order. */
    public static RecentTrend trend(Collection<TrendPoint> points, CountedMeasure measure, Polarity polarity) {
        return latest(points)
                .filter(counts -> counts.stream().noneMatch(RecentTrendRule::isEverything))
                .map(counts -> measure.proportion() ? TrendFit.ofProportions(counts) : TrendFit.ofRates(counts))
                .map(fit -> judge(fit, polarity))
                .orElseGet(RecentTrend::notCalculated);
    }

    /** The counts of the latest periods, oldest first; empty when there are not enough in a row. */
    private static Optional<List<CountPair>> latest(Collection<TrendPoint> points) {
        List<TrendPoint> known = points.stream()
                .filter(point -> point.counts().isPresent())
                .sorted(Comparator.comparingInt(TrendPoint::period).reversed())
                .limit(PERIODS)
                .toList();
        boolean enough = known.size() == PERIODS
                && known.get(0).period() - known.get(PERIODS - 1).period() == PERIODS - 1;
        if (!enough) {
            return Optional.empty();
        }
        List<CountPair> counts = new ArrayList<>(
                known.stream().map(point -> point.counts().orElseThrow()).toList());
        Collections.reverse(counts);
        return Optional.of(counts);
    }

    private static boolean isEverything(CountPair counts) {
        return counts.numerator().compareTo(counts.denominator()) >= 0;
    }

    private static RecentTrend judge(TrendFit fit, Polarity polarity) {
        List<Integer> slopes = IntStream.rangeClosed(0, PERIODS)
                .mapToObj(left -> (int) Math.signum(fit.slopeWithout(left)))
                .toList();
        double chiSquared = fit.chiSquared();
        int way = slopes.get(0);
        boolean steady = way != 0 && slopes.stream().allMatch(slope -> slope == way);
        TrendLabel label =
                steady && chiSquared > SIGNIFICANT ? label(way > 0, polarity) : TrendLabel.NO_SIGNIFICANT_CHANGE;
        return new RecentTrend(label, Optional.of(BigDecimal.valueOf(chiSquared)), slopes);
    }

    private static TrendLabel label(boolean rising, Polarity polarity) {
        if (!polarity.judges()) {
            return rising ? TrendLabel.INCREASING : TrendLabel.DECREASING;
        }
        boolean better = rising == (polarity == Polarity.HIGH_IS_GOOD);
        if (rising) {
            return better ? TrendLabel.INCREASING_GETTING_BETTER : TrendLabel.INCREASING_GETTING_WORSE;
        }
        return better ? TrendLabel.DECREASING_GETTING_BETTER : TrendLabel.DECREASING_GETTING_WORSE;
    }
}
