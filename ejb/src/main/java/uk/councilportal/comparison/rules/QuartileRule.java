package uk.councilportal.comparison.rules;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import uk.councilportal.comparison.model.QuartileBand;
import uk.councilportal.comparison.model.Quartiles;
import uk.councilportal.indicator.model.Polarity;

/**
 * Quartile cut points by type 7, the default of R, and the band a figure lies in.
 *
 * <p>Type 7 takes the figure at position 1 + (n - 1) × share of the figures in order, and between two figures the
 * point that divides them in proportion. A figure equal to a cut point belongs to the lower quarter: where lower is
 * better A is at most the lower quartile, where higher is better A is above the upper one. Other tools divide by
 * counting off and differ at the edges. Source: the local authority interactive tool (statistics and disclosure, 4).
 */
public final class QuartileRule {

    private static final int QUARTERS = 4;
    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    private QuartileRule() {}

    /** The cut points; empty when there are no figures. */
    public static Optional<Quartiles> cutPoints(Collection<BigDecimal> figures) {
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        List<BigDecimal> ordered = figures.stream().sorted().toList();
        return Optional.of(new Quartiles(quarter(ordered, 1), quarter(ordered, 2), quarter(ordered, 3)));
    }

    /** The band of a figure; empty where the measure has no good or bad. */
    public static Optional<QuartileBand> band(BigDecimal value, Quartiles cuts, Polarity polarity) {
        if (!polarity.judges()) {
            return Optional.empty();
        }
        int above = 0;
        for (BigDecimal cut : List.of(cuts.lower(), cuts.median(), cuts.upper())) {
            above += value.compareTo(cut) > 0 ? 1 : 0;
        }
        int band = polarity == Polarity.LOW_IS_GOOD ? above : QUARTERS - 1 - above;
        return Optional.of(QuartileBand.values()[band]);
    }

    /** The figure from which a council belongs to the best quarter; empty where the measure has no good or bad. */
    public static Optional<BigDecimal> topQuartileThreshold(Quartiles cuts, Polarity polarity) {
        return switch (polarity) {
            case LOW_IS_GOOD -> Optional.of(cuts.lower());
            case HIGH_IS_GOOD -> Optional.of(cuts.upper());
            case WITHIN_RANGE, NEUTRAL, NOT_STATED -> Optional.empty();
        };
    }

    private static BigDecimal quarter(List<BigDecimal> ordered, int quarters) {
        int steps = (ordered.size() - 1) * quarters;
        BigDecimal below = ordered.get(steps / QUARTERS);
        if (steps % QUARTERS == 0) {
            return below;
        }
        BigDecimal between = QUARTER.multiply(BigDecimal.valueOf(steps % QUARTERS));
        return ordered.get(steps / QUARTERS + 1)
                .subtract(below)
                .multiply(between)
                .add(below);
    }
}
