package uk.councilportal.scorecard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.indicator.model.DirectionBasis;
import uk.councilportal.indicator.model.Frequency;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.MissingReason;
import uk.councilportal.scorecard.model.Direction;
import uk.councilportal.scorecard.model.DirectionColour;
import uk.councilportal.scorecard.model.DirectionOfTravel;
import uk.councilportal.scorecard.model.Movement;
import uk.councilportal.target.model.RagStatus;

/** Calculation rules, 1. */
class DirectionOfTravelRuleTest {

    @ParameterizedTest(name = "{0}: {1} to {2} prints {3}: {4}")
    @CsvSource({
        "HIGH_IS_GOOD, 80.0, 81.0, ↑, IMPROVING",
        "HIGH_IS_GOOD, 81.0, 80.0, ↓, WORSENING",
        "HIGH_IS_GOOD, 80.0, 80.0, →, STABLE",
        "LOW_IS_GOOD, 27.6, 25.0, ↑, IMPROVING",
        "LOW_IS_GOOD, 25.0, 27.6, ↓, WORSENING",
        "LOW_IS_GOOD, 25.0, 25.0, →, STABLE",
        "NEUTRAL, 100, 120, ↑, NO_JUDGEMENT",
        "NEUTRAL, 120, 100, ↓, NO_JUDGEMENT",
        "NEUTRAL, 100, 100, →, NO_JUDGEMENT",
        "NOT_STATED, 100, 120, ↑, NO_JUDGEMENT",
        "WITHIN_RANGE, 14, 15, ↑, NO_JUDGEMENT"
    })
    void theArrowPointsUpForAnImprovement(
            Polarity polarity, String earlier, String later, String arrow, DirectionOfTravel judgement) {
        Direction direction = direction(IndicatorFixture.percentage(polarity), earlier, later, RagStatus.NOT_RATED);
        assertThat(direction.arrow()).isEqualTo(arrow);
        assertThat(direction.judgement()).isEqualTo(judgement);
    }

    @ParameterizedTest(name = "{0}: {1} to {2}, rated {3}, is {4}")
    @CsvSource({
        "HIGH_IS_GOOD, 80, 81, RED, GREEN_UP",
        "HIGH_IS_GOOD, 81, 80, GREEN, ORANGE_DOWN",
        "HIGH_IS_GOOD, 81, 80, AMBER, ORANGE_DOWN",
        "HIGH_IS_GOOD, 81, 80, RED, RED_DOWN",
        "LOW_IS_GOOD, 80, 81, RED, RED_DOWN",
        "HIGH_IS_GOOD, 80, 80, GREEN, GREEN_LEVEL",
        "HIGH_IS_GOOD, 80, 80, RED, ORANGE_LEVEL",
        "HIGH_IS_GOOD, 80, 80, NOT_RATED, GREY",
        "NEUTRAL, 80, 81, NOT_RATED, GREY"
    })
    void theColourCombinesMovementAndRating(
            Polarity polarity, String earlier, String later, RagStatus rating, DirectionColour colour) {
        assertThat(direction(IndicatorFixture.percentage(polarity), earlier, later, rating)
                        .colour())
                .isEqualTo(colour);
    }

    @Test
    void figuresThatPrintAlikeAreLevel() {
        Direction direction =
                direction(IndicatorFixture.percentage(Polarity.HIGH_IS_GOOD), "80.01", "80.04", RagStatus.GREEN);
        assertThat(direction.movement()).isEqualTo(Movement.SAME);
    }

    @Test
    void onAQuarterlyPartnershipPageRisingExclusionsPointUp() {
        Measure exclusions = new Measure(MeasureUnit.COUNT, 0, Polarity.LOW_IS_GOOD, Frequency.TERMLY);
        IndicatorDefinition numeric =
                IndicatorFixture.indicator("Q6.1", exclusions, IndicatorFixture.showing(DirectionBasis.NUMERIC));
        Direction direction = direction(numeric, "80", "96", RagStatus.NOT_RATED);
        assertThat(direction.arrow()).isEqualTo("↑");
        assertThat(direction.judgement()).isEqualTo(DirectionOfTravel.WORSENING);
    }

    @Test
    void measuresForInformationMayShowNoArrow() {
        Measure contacts = new Measure(MeasureUnit.COUNT, 0, Polarity.NEUTRAL, Frequency.MONTHLY);
        IndicatorDefinition silent =
                IndicatorFixture.indicator("2.1", contacts, IndicatorFixture.showing(DirectionBasis.NONE));
        assertThat(direction(silent, "80", "96", RagStatus.NOT_RATED).arrow()).isEqualTo("-");
    }

    @Test
    void thereIsNoArrowWhenAFigureIsMissing() {
        MeasureValue missing = MeasureValue.missing(MissingReason.NOT_AVAILABLE);
        Direction direction = DirectionOfTravelRule.direction(
                IndicatorFixture.lowIsGoodPercentage(), missing, IndicatorFixture.value("5"), RagStatus.RED);
        assertThat(direction.arrow()).isEqualTo("-");
        assertThat(direction.judgement()).isEqualTo(DirectionOfTravel.NOT_AVAILABLE);
        assertThat(direction.colour()).isEqualTo(DirectionColour.NONE);
    }

    private static Direction direction(IndicatorDefinition indicator, String earlier, String later, RagStatus rating) {
        return DirectionOfTravelRule.direction(
                indicator, IndicatorFixture.value(earlier), IndicatorFixture.value(later), rating);
    }
}
