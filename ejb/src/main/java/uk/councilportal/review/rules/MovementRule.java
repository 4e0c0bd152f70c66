package uk.councilportal.review.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import uk.councilportal.observation.rules.ProcessLimits;

/**
 * Which figures of a month moved most. A step of ten is nothing for a count that always moves by twenty and much for one
 * that never does, so each is measured against the natural limits of its own twelve months before: their mean plus and
 * minus 2.66 times their mean moving range, unusually large steps left out once (statistics and disclosure, 4).
 *
 * <p>Nothing is said of a figure that is missing in one of the two months, that stayed the same, or that is known for
 * fewer than eight of the twelve months. The limits lie at least one in the last printed place from the mean, however
 * steady the months were.
 */
public final class MovementRule {
    private static final int MONTHS = 12;
    private static final int FEWEST = 8;

    private MovementRule() {}

    /**
     * How far the last figure of a series moved.
     *
     * @param months the figures month by month, oldest first, missing ones empty; the last two are compared, and those of
     *     the twelve months before the last one make the limits
     * @param decimals the decimals that are printed
     */
    public static Optional<Movement> of(List<Optional<BigDecimal>> months, int decimals) {
        int last = months.size() - 1;
        if (last < 1 || months.get(last).isEmpty() || months.get(last - 1).isEmpty()) {
            return Optional.empty();
        }
        List<BigDecimal> before = months.subList(Math.max(0, last - MONTHS), last).stream()
                .flatMap(Optional::stream)
                .toList();
        BigDecimal step = months.get(last).get().subtract(months.get(last - 1).get());
        if (before.size() < FEWEST || step.signum() == 0) {
            return Optional.empty();
        }
        ProcessLimits limits = ProcessLimits.of(before, true).atLeast(BigDecimal.ONE.movePointLeft(decimals));
        return Optional.of(new Movement(step, step.abs().divide(limits.width(), MathContext.DECIMAL64)));
    }

    /**
     * The rows that moved most, the largest movement first; of equal ones that which comes first.
     *
     * @param rows what may have moved, in the order of the report
     * @param movement how far a row moved; empty where nothing can be said
     * @param most how many at most
     */
    public static <T> List<Map.Entry<T, Movement>> largest(
            List<T> rows, Function<T, Optional<Movement>> movement, int most) {
        return rows.stream()
                .flatMap(row -> movement.apply(row).map(moved -> Map.entry(row, moved)).stream())
                .sorted(Comparator.comparing((Map.Entry<T, Movement> moved) ->
                                moved.getValue().size())
                        .reversed())
                .limit(most)
                .toList();
    }
}
