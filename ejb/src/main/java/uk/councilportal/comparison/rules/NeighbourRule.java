package uk.councilportal.comparison.rules;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.councilportal.comparison.model.NeighbourMean;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.MissingReason;
import uk.councilportal.observation.rules.RatioRule;

/**
 * What a council's statistical neighbours have: their simple mean, and the best of them.
 *
 * <p>Every neighbour counts once, however many children it has. Missing and suppressed figures are left out of the sum
 * and of the number. England and the region are figures of their own and never part of it. Whether the mean may be
 * shown to a reader is for the disclosure rules. Source: the local authority interactive tool (statistics and
 * disclosure, 4).
 */
public final class NeighbourRule {

    private NeighbourRule() {}

    /** The mean of the neighbours' figures, missing ones among them. */
    public static NeighbourMean mean(Collection<MeasureValue> neighbours) {
        List<BigDecimal> known =
                neighbours.stream().flatMap(value -> value.known().stream()).toList();
        MeasureValue mean = known.isEmpty()
                ? MeasureValue.missing(MissingReason.INPUT_MISSING, "no neighbour has a figure")
                : MeasureValue.of(known.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(known.size()), RatioRule.PRECISION));
        return new NeighbourMean(mean, known.size(), neighbours.size());
    }

    /** The neighbours with the best figure, several when they share it; none where the measure has no good or bad. */
    public static <K> List<K> best(Map<K, MeasureValue> neighbours, Polarity polarity) {
        return RankRule.ranks(neighbours, polarity).entrySet().stream()
                .filter(entry -> entry.getValue() == 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The best figure of the neighbours. */
    public static Optional<BigDecimal> bestFigure(Map<?, MeasureValue> neighbours, Polarity polarity) {
        List<?> best = best(neighbours, polarity);
        return neighbours.entrySet().stream()
                .filter(entry -> best.contains(entry.getKey()))
                .findFirst()
                .flatMap(entry -> entry.getValue().known());
    }
}
