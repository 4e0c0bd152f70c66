package uk.councilportal.comparison.rules;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.observation.model.MeasureValue;

/**
 * The place of each figure among all of them, 1 the best.
 *
 * <p>Equal figures share the better place and the next one is left out: 1, 2, 2, 4. Where higher is better the highest
 * comes first, where lower is better the lowest; a measure with neither has no ranks. A missing figure has no rank and
 * takes no place. Source: the local authority interactive tool (statistics and disclosure, 4).
 */
public final class RankRule {

    private RankRule() {}

    /** The ranks of the figures that have one, in the order of the figures. */
    public static <K> Map<K, Integer> ranks(Map<K, MeasureValue> figures, Polarity polarity) {
        Map<K, Integer> ranks = new LinkedHashMap<>();
        if (!polarity.judges()) {
            return ranks;
        }
        List<BigDecimal> known = figures.values().stream()
                .flatMap(value -> value.known().stream())
                .toList();
        figures.forEach((key, value) -> value.known().ifPresent(own -> ranks.put(key, rank(own, known, polarity))));
        return ranks;
    }

    /** Whether one figure is better than the other; never where the measure has no good or bad. */
    static boolean isBetter(BigDecimal one, BigDecimal other, Polarity polarity) {
        return switch (polarity) {
            case HIGH_IS_GOOD -> one.compareTo(other) > 0;
            case LOW_IS_GOOD -> one.compareTo(other) < 0;
            case WITHIN_RANGE, NEUTRAL, NOT_STATED -> false;
        };
    }

    private static int rank(BigDecimal own, List<BigDecimal> all, Polarity polarity) {
        return 1
                + Math.toIntExact(all.stream()
                        .filter(other -> isBetter(other, own, polarity))
                        .count());
    }
}
