package uk.councilportal.scorecard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.indicator.model.DisplayFormat;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.MissingReason;
import uk.councilportal.scorecard.model.Movement;

/** Calculation rules, 1.3 and 5: Southampton's changes in whole percent. */
class PercentChangeRuleTest {

    @ParameterizedTest(name = "{0} to {1} prints {3} {2}")
    @CsvSource({
        "8, 25, 213, UP",
        "100, 88, -12, DOWN",
        "200, 177, -12, DOWN",
        "100, 109.4, 9, SAME",
        "100, 109.5, 10, UP",
        "100, 90.5, -10, DOWN",
        "100, 90.6, -9, SAME",
        "100, 100, 0, SAME"
    })
    void theArrowGoesByTheRoundedPercent(String earlier, String later, String percent, Movement arrow) {
        MeasureValue change = PercentChangeRule.change(IndicatorFixture.value(earlier), IndicatorFixture.value(later));
        assertThat(DisplayFormat.WHOLE_PERCENT.number(change.known().orElseThrow()))
                .isEqualTo(percent);
        assertThat(PercentChangeRule.arrow(change)).isEqualTo(arrow);
    }

    @Test
    void aChangeFromNothingCannotBeGiven() {
        MeasureValue change = PercentChangeRule.change(IndicatorFixture.value("0"), IndicatorFixture.value("3"));
        assertThat(change.missingReason()).contains(MissingReason.ZERO_DENOMINATOR);
        assertThat(PercentChangeRule.arrow(change)).isEqualTo(Movement.NOT_COMPARABLE);
    }

    @Test
    void aNewMeasureHasNoChange() {
        MeasureValue change =
                PercentChangeRule.change(MeasureValue.missing(MissingReason.NEW_MEASURE), IndicatorFixture.value("3"));
        assertThat(change.missingReason()).contains(MissingReason.NEW_MEASURE);
    }
}
