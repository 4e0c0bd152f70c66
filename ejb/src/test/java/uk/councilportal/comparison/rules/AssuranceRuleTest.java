package uk.councilportal.comparison.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.comparison.model.Assurance;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.observation.model.ControlChart;
import uk.councilportal.observation.model.SpcReason;
import uk.councilportal.observation.model.SpcSignal;

class AssuranceRuleTest {

    @ParameterizedTest(name = "limits 60 to 80 of {0} points, target {1}, {2}: {3}")
    @CsvSource({
        "13, 50, HIGH_IS_GOOD, CONSISTENTLY_PASSES",
        "13, 60, HIGH_IS_GOOD, HIT_AND_MISS",
        "13, 70, HIGH_IS_GOOD, HIT_AND_MISS",
        "13, 80, HIGH_IS_GOOD, HIT_AND_MISS",
        "13, 90, HIGH_IS_GOOD, CONSISTENTLY_FAILS",
        "13, 50, LOW_IS_GOOD, CONSISTENTLY_FAILS",
        "13, 90, LOW_IS_GOOD, CONSISTENTLY_PASSES",
        "13, 90, NEUTRAL, NOT_AVAILABLE",
        "12, 90, LOW_IS_GOOD, NOT_AVAILABLE",
    })
    void aTargetBeyondTheLimitsIsAlwaysMetOrNever(
            int points, BigDecimal target, Polarity polarity, Assurance expected) {
        ControlChart chart = new ControlChart(
                BigDecimal.valueOf(70),
                BigDecimal.valueOf(60),
                BigDecimal.valueOf(80),
                false,
                Collections.nCopies(points, SpcSignal.NONE),
                Collections.nCopies(points, SpcReason.NONE));
        assertThat(AssuranceRule.assurance(chart, target, polarity)).isEqualTo(expected);
    }
}
