package uk.councilportal.scorecard.rules;

import java.math.BigDecimal;
import java.util.Optional;
import uk.councilportal.indicator.model.DirectionBasis;
import uk.councilportal.indicator.model.DisplayFormat;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.scorecard.model.Direction;
import uk.councilportal.scorecard.model.DirectionColour;
import uk.councilportal.scorecard.model.DirectionOfTravel;
import uk.councilportal.scorecard.model.Movement;
import uk.councilportal.target.model.RagStatus;

/**
 * The direction of travel: the movement since the period before, what it means, its arrow and its colour
 * (calculation rules, 1).
 *
 * <p>Figures are compared as printed: two figures that print alike are level. The arrow points up for an improvement
 * where the polarity judges, and for a rise otherwise or where the indicator says so. "Within target limits" means rated
 * green or amber; a decline or standstill without a rating is orange and grey, as nothing says it is off target.
 */
public final class DirectionOfTravelRule {

    private static final Direction NONE = new Direction(
            Movement.NOT_COMPARABLE,
            DirectionOfTravel.NOT_AVAILABLE,
            DirectionColour.NONE,
            Movement.NOT_COMPARABLE.arrow());

    private DirectionOfTravelRule() {}

    /** The direction from an earlier figure to a later one; the rating is that of the later one. */
    public static Direction direction(
            IndicatorDefinition indicator, MeasureValue earlier, MeasureValue later, RagStatus rating) {
        Movement movement = movement(indicator.format(), earlier, later);
        if (movement == Movement.NOT_COMPARABLE) {
            return NONE;
        }
        DirectionOfTravel judgement = judge(indicator.measure().polarity(), movement);
        DirectionBasis basis = indicator.derivation().direction();
        if (basis == DirectionBasis.NONE) {
            return new Direction(movement, judgement, DirectionColour.NONE, Movement.NOT_COMPARABLE.arrow());
        }
        boolean reversed =
                basis == DirectionBasis.IMPROVEMENT && indicator.measure().polarity() == Polarity.LOW_IS_GOOD;
        return new Direction(
                movement, judgement, colour(judgement, rating), (reversed ? movement.reversed() : movement).arrow());
    }

    /** The movement of figures as printed. */
    public static Movement movement(DisplayFormat format, MeasureValue earlier, MeasureValue later) {
        Optional<BigDecimal> before = earlier.known().map(format::round);
        Optional<BigDecimal> after = later.known().map(format::round);
        return before.isPresent() && after.isPresent()
                ? Movement.between(before.get(), after.get())
                : Movement.NOT_COMPARABLE;
    }

    /** What a movement means under a polarity. */
    public static DirectionOfTravel judge(Polarity polarity, Movement movement) {
        if (movement == Movement.NOT_COMPARABLE) {
            return DirectionOfTravel.NOT_AVAILABLE;
        }
        if (!polarity.judges()) {
            return DirectionOfTravel.NO_JUDGEMENT;
        }
        if (movement == Movement.SAME) {
            return DirectionOfTravel.STABLE;
        }
        return (movement == Movement.UP) == (polarity == Polarity.HIGH_IS_GOOD)
                ? DirectionOfTravel.IMPROVING
                : DirectionOfTravel.WORSENING;
    }

    private static DirectionColour colour(DirectionOfTravel judgement, RagStatus rating) {
        return switch (judgement) {
            case IMPROVING -> DirectionColour.GREEN_UP;
            case WORSENING -> rating == RagStatus.RED ? DirectionColour.RED_DOWN : DirectionColour.ORANGE_DOWN;
            case STABLE ->
                switch (rating) {
                    case GREEN, AMBER -> DirectionColour.GREEN_LEVEL;
                    case RED -> DirectionColour.ORANGE_LEVEL;
                    case NOT_RATED -> DirectionColour.GREY;
                };
            case NO_JUDGEMENT -> DirectionColour.GREY;
            case NOT_AVAILABLE -> DirectionColour.NONE;
        };
    }
}
