package uk.councilportal.scorecard.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.scorecard.model.Movement;

/**
 * The direction of the least-squares line through the months shown.
 *
 * <p>Only the sign of the slope counts, not the end points; any month without a figure makes the series incomplete
 * (calculation rules, 6).
 */
public final class LinearTrendRule {

    /** Printed when a month has no figure. */
    public static final String INCOMPLETE = "Dataset is incomplete";

    private LinearTrendRule() {}

    /** The sign of the slope; not comparable when a month has no figure. */
    public static Movement slope(List<MeasureValue> months) {
        BigDecimal slope = BigDecimal.ZERO;
        for (int i = 0; i < months.size(); i++) {
            Optional<BigDecimal> value = months.get(i).known();
            if (value.isEmpty()) {
                return Movement.NOT_COMPARABLE;
            }
            slope = slope.add(value.get().multiply(BigDecimal.valueOf(2L * i - months.size() + 1)));
        }
        return months.isEmpty() ? Movement.NOT_COMPARABLE : Movement.between(BigDecimal.ZERO, slope);
    }

    /** The words printed. */
    public static String words(Movement slope) {
        return switch (slope) {
            case UP -> "Increasing.";
            case DOWN -> "Reducing.";
            case SAME -> "Stable";
            case NOT_COMPARABLE -> INCOMPLETE;
        };
    }
}
