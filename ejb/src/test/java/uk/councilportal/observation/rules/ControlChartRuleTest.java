package uk.councilportal.observation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.observation.model.ControlChart;
import uk.councilportal.observation.model.SpcSignal;

/** Statistics and disclosure, 4 and 5. */
class ControlChartRuleTest {

    private static final String WITH_AN_OUTLIER = "1 2 1 2 10 1 2 1 2 1 2 1 2 1 2 1 2 1";

    @ParameterizedTest(name = "screened {0}: {1} to {2}")
    @CsvSource({"true, -0.7156, 4.6044", "false, -3.0626, 6.9515"})
    void limitsOfTheWorkedExample(boolean screened, double lower, double upper) {
        ControlChart chart = ControlChartRule.chart(numbers(WITH_AN_OUTLIER), Polarity.NEUTRAL, screened)
                .orElseThrow();
        assertThat(chart.mean().doubleValue()).isCloseTo(1.9444, within(0.00005));
        assertThat(chart.lower().doubleValue()).isCloseTo(lower, within(0.00005));
        assertThat(chart.upper().doubleValue()).isCloseTo(upper, within(0.00005));
    }

    @Test
    void aPointOutsideTheLimitsIsUnusual() {
        ControlChart chart = chart(WITH_AN_OUTLIER, Polarity.NEUTRAL);
        assertThat(chart.signals().get(4)).isEqualTo(SpcSignal.UNUSUAL);
        assertThat(chart.signals()).filteredOn(SpcSignal.NONE::equals).hasSize(17);
    }

    @ParameterizedTest(name = "{0} points for {1}")
    @CsvSource({"HIGH_IS_GOOD, IMPROVEMENT", "LOW_IS_GOOD, CONCERN", "NOT_STATED, UNUSUAL"})
    void polarityDecidesWhatUnusualMeans(Polarity polarity, SpcSignal expected) {
        assertThat(chart("5 6 5 6 5 6 5 6 5 6 5 30", polarity).signals()).last().isEqualTo(expected);
    }

    @Test
    void sevenRisingPointsAreATrend() {
        ControlChart chart = chart("50 10 50 10 50 10 50 20 21 22 23 24 25 26", Polarity.HIGH_IS_GOOD);
        assertThat(chart.signals().subList(7, 14)).containsOnly(SpcSignal.IMPROVEMENT);
        assertThat(chart.signals().subList(0, 7)).containsOnly(SpcSignal.NONE);
    }

    @Test
    void sevenPointsOnOneSideAreAShift() {
        ControlChart chart = chart("1 9 1 9 1 9 1 7 8 7 8 7 8 7", Polarity.LOW_IS_GOOD);
        assertThat(chart.signals()).last().isEqualTo(SpcSignal.CONCERN);
    }

    /** "o" outside, "t" trend, "n" two of three near a limit, "s" shift, "." ordinary. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "1 2 1 2 10 1 2 1 2 1 2 1 2 1 2 1 2 1, ....o.............",
        "50 10 50 10 50 10 50 20 21 22 23 24 25 26, .......ttttttt",
        "1 9 1 9 1 9 1 7 8 7 8 7 8 7, .......sssssss",
        "10 11 10 9 10 11 10 9 10 11 13 11 13 10 9, ..........n.n..",
        "10 11 10 9 10 11 10 9 10 11 13 9 13 10 9, ...............",
    })
    void everyPointSaysWhyItIsUnusual(String points, String expected) {
        String letters = chart(points, Polarity.NEUTRAL).reasons().stream()
                .map(reason -> switch (reason) {
                    case NONE -> ".";
                    case OUTSIDE_LIMITS -> "o";
                    case TREND -> "t";
                    case TWO_OF_THREE_NEAR_LIMIT -> "n";
                    case SHIFT -> "s";
                })
                .collect(Collectors.joining());
        assertThat(letters).isEqualTo(expected);
    }

    @Test
    void warningZonesBeginTwoThirdsOfTheWayToTheLimits() {
        ControlChart chart = chart(WITH_AN_OUTLIER, Polarity.NEUTRAL);
        assertThat(chart.lowerWarning().doubleValue()).isCloseTo(0.1711, within(0.00005));
        assertThat(chart.upperWarning().doubleValue()).isCloseTo(3.7178, within(0.00005));
    }

    @Test
    void iconsNeedThirteenPoints() {
        assertThat(chart("1 2 1 2 1 2 1 2 1 2 1 2", Polarity.NEUTRAL).hasIcons())
                .isFalse();
        assertThat(chart("1 2 1 2 1 2 1 2 1 2 1 2 1", Polarity.NEUTRAL).hasIcons())
                .isTrue();
    }

    @Test
    void fewPointsGiveTrialLimitsAndOneGivesNone() {
        assertThat(chart("1 2 3", Polarity.NEUTRAL).trial()).isTrue();
        assertThat(chart(WITH_AN_OUTLIER, Polarity.NEUTRAL).trial()).isFalse();
        assertThat(ControlChartRule.chart(numbers("1"), Polarity.NEUTRAL)).isEmpty();
    }

    private static ControlChart chart(String points, Polarity polarity) {
        return ControlChartRule.chart(numbers(points), polarity).orElseThrow();
    }

    private static List<BigDecimal> numbers(String points) {
        return Stream.of(points.split(" ")).map(BigDecimal::new).toList();
    }
}
