package uk.councilportal.observation.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.observation.model.ControlChart;
import uk.councilportal.observation.model.SpcReason;
import uk.councilportal.observation.model.SpcSignal;

/**
 * The XmR control chart of NHS England's Making Data Count (statistics and disclosure, 4).
 *
 * <p>Limits are the mean plus and minus 2.66 times the mean moving range, from which ranges of 3.267 times their mean
 * or more are left out once. A point is unusual when it lies outside the limits, belongs to seven points that rise or
 * fall throughout, is one of two in three beyond two thirds of the way to a limit with all three on that side, or
 * belongs to seven points on one side of the mean; the first of these that holds decides.
 */
public final class ControlChartRule {

    /** Below this number of points limits are a trial. */
    public static final int ENOUGH_POINTS = 12;

    private static final int RUN = 7;

    private final List<BigDecimal> points;
    private final BigDecimal mean;
    private final BigDecimal width;

    private ControlChartRule(List<BigDecimal> points, boolean screened) {
        ProcessLimits limits = ProcessLimits.of(points, screened);
        this.points = points;
        this.mean = limits.mean();
        this.width = limits.width();
    }

    /** The chart of the figures, oldest first; empty for fewer than two. */
    public static Optional<ControlChart> chart(List<BigDecimal> points, Polarity polarity) {
        return chart(points, polarity, true);
    }

    /** The same with a choice whether unusually large moving ranges are left out. */
    public static Optional<ControlChart> chart(List<BigDecimal> points, Polarity polarity, boolean screened) {
        if (points.size() < 2) {
            return Optional.empty();
        }
        ControlChartRule rule = new ControlChartRule(points, screened);
        List<Verdict> verdicts =
                IntStream.range(0, points.size()).mapToObj(rule::verdict).toList();
        return Optional.of(new ControlChart(
                rule.mean,
                rule.mean.subtract(rule.width),
                rule.mean.add(rule.width),
                points.size() < ENOUGH_POINTS,
                verdicts.stream()
                        .map(verdict -> judge(verdict.side(), polarity))
                        .toList(),
                verdicts.stream().map(Verdict::reason).toList()));
    }

    /** On which side a point is unusual, 1 for high, -1 for low, 0 for ordinary, and why. */
    private record Verdict(int side, SpcReason reason) {}

    private Verdict verdict(int point) {
        return Stream.of(
                        new Verdict(outside(point, width), SpcReason.OUTSIDE_LIMITS),
                        new Verdict(trend(point), SpcReason.TREND),
                        new Verdict(nearLimit(point), SpcReason.TWO_OF_THREE_NEAR_LIMIT),
                        new Verdict(shift(point), SpcReason.SHIFT))
                .filter(verdict -> verdict.side() != 0)
                .findFirst()
                .orElse(new Verdict(0, SpcReason.NONE));
    }

    private int outside(int point, BigDecimal distance) {
        BigDecimal from = points.get(point).subtract(mean);
        return from.abs().compareTo(distance) > 0 ? from.signum() : 0;
    }

    private int trend(int point) {
        for (int start = Math.max(0, point - RUN + 1); start <= point && start + RUN <= points.size(); start++) {
            int direction = points.get(start + 1).compareTo(points.get(start));
            boolean throughout = direction != 0
                    && IntStream.range(start, start + RUN - 1)
                            .allMatch(i -> points.get(i + 1).compareTo(points.get(i)) == direction);
            if (throughout) {
                return direction;
            }
        }
        return 0;
    }

    private int nearLimit(int point) {
        BigDecimal zone = width.multiply(BigDecimal.valueOf(2)).divide(BigDecimal.valueOf(3), RatioRule.PRECISION);
        int side = outside(point, zone);
        if (side == 0) {
            return 0;
        }
        for (int start = Math.max(0, point - 2); start <= point && start + 3 <= points.size(); start++) {
            boolean sameSide = IntStream.range(start, start + 3).allMatch(i -> sign(i) == side);
            long far = IntStream.range(start, start + 3)
                    .filter(i -> outside(i, zone) == side)
                    .count();
            if (sameSide && far >= 2) {
                return side;
            }
        }
        return 0;
    }

    private int shift(int point) {
        int side = sign(point);
        if (side == 0) {
            return 0;
        }
        int first = point;
        while (first > 0 && sign(first - 1) == side) {
            first--;
        }
        int last = point;
        while (last + 1 < points.size() && sign(last + 1) == side) {
            last++;
        }
        return last - first + 1 >= RUN ? side : 0;
    }

    private int sign(int point) {
        return points.get(point).compareTo(mean);
    }

    private static SpcSignal judge(int side, Polarity polarity) {
        if (side == 0) {
            return SpcSignal.NONE;
        }
        if (!polarity.judges()) {
            return SpcSignal.UNUSUAL;
        }
        return (side > 0) == (polarity == Polarity.HIGH_IS_GOOD) ? SpcSignal.IMPROVEMENT : SpcSignal.CONCERN;
    }
}
