package uk.councilportal.scorecard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.indicator.model.DisplayFormat;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.MissingReason;
import uk.councilportal.target.model.RagStatus;
import uk.councilportal.target.model.Rating;
import uk.councilportal.target.model.TargetBasis;
import uk.councilportal.target.model.TargetSetting;
import uk.councilportal.target.model.TargetState;
import uk.councilportal.target.model.Tolerance;
import uk.councilportal.target.model.ValueRange;

/** Calculation rules, 7. */
class RagRuleTest {

    private static final DisplayFormat ONE_DECIMAL = new DisplayFormat(MeasureUnit.PERCENT, 1);

    @ParameterizedTest(name = "{0}% with red {1} and green {2} is {3}")
    @CsvSource({
        "82.9, <83, >=86, RED",
        "83.0, <83, >=86, AMBER",
        "85.9, <83, >=86, AMBER",
        "86.0, <83, >=86, GREEN",
        "26.0, >=26, <23, RED",
        "25.9, >=26, <23, AMBER",
        "23.0, >=26, <23, AMBER",
        "22.9, >=26, <23, GREEN",
        "27.6, >=30, <26, AMBER",
        "24.5, >=25, <22, AMBER"
    })
    void aFigureBetweenTheBoundsIsAmber(String figure, String red, String green, RagStatus expected) {
        assertThat(rate(figure, tolerance(red, null, green)).status()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} against green 47.3 to 57.3 and amber 42.3 to 62.3 is {1}")
    @CsvSource({"42.2, RED", "42.3, AMBER", "47.2, AMBER", "47.3, GREEN", "57.3, GREEN", "62.3, AMBER", "62.4, RED"})
    void aBandIsReadOnBothSides(String figure, RagStatus expected) {
        assertThat(rate(figure, tolerance(null, "42.3..62.3", "47.3..57.3")).status())
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} cases against a range of 14 to 20 with 1% above is {1}")
    @CsvSource({"13.9, NOT_RATED", "14, GREEN", "20, GREEN", "20.2, AMBER", "20.3, RED"})
    void aRangeWithoutALowerToleranceSaysNothingBelowIt(String figure, RagStatus expected) {
        assertThat(rate(figure, tolerance(null, "20..20.2", "14..20")).status()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} against amber above 65 and green from 75 is {1}")
    @CsvSource({"53.7, RED", "65, RED", "65.1, AMBER", "75, GREEN"})
    void withoutARedBoundRedIsWhatLiesOutsideAmber(String figure, RagStatus expected) {
        assertThat(rate(figure, tolerance(null, ">65", ">=75")).status()).isEqualTo(expected);
    }

    @Test
    void aTargetReachedExactlyIsGreen() {
        assertThat(rate("882", tolerance(null, null, ">=882")).status()).isEqualTo(RagStatus.GREEN);
        assertThat(rate("2.8", tolerance(null, null, "<=2.8")).status()).isEqualTo(RagStatus.GREEN);
    }

    @Test
    void aBareTargetMissedIsRedAndSaysThatNoAmberBoundIsSet() {
        Rating rating = rate("94", tolerance(null, null, ">=95"));
        assertThat(rating.status()).isEqualTo(RagStatus.RED);
        assertThat(rating.reason()).contains("no amber bound is set");
    }

    @Test
    void theFigureIsComparedAsPrinted() {
        assertThat(rate("85.95", tolerance("<83", null, ">=86")).status()).isEqualTo(RagStatus.GREEN);
        assertThat(rate("85.94", tolerance("<83", null, ">=86")).status()).isEqualTo(RagStatus.AMBER);
    }

    @ParameterizedTest
    @CsvSource({
        "TO_BE_SET, the range is to be set",
        "NONE, no target: for information",
        "WORDS_ONLY, the target is in words only"
    })
    void withoutBoundsThereIsNoRatingButAReason(TargetState state, String reason) {
        TargetSetting setting = new TargetSetting(state, TargetBasis.IN_PERIOD, Optional.empty(), Tolerance.none(), "");
        assertThat(RagRule.rate(IndicatorFixture.value("50"), ONE_DECIMAL, setting))
                .isEqualTo(new Rating(RagStatus.NOT_RATED, reason));
    }

    @Test
    void aTargetThatIsAFigureWithoutBoundsIsNotRated() {
        assertThat(rate("50", Tolerance.none())).isEqualTo(new Rating(RagStatus.NOT_RATED, "no bound is set"));
    }

    @ParameterizedTest(name = "{0} against red below 83 alone is {1}")
    @CsvSource({"82.9, RED", "83.0, NOT_RATED"})
    void whereOnlyRedIsSetNothingIsSaidAboveIt(String figure, RagStatus expected) {
        assertThat(rate(figure, tolerance("<83", null, null)).status()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} against an amber range of 10 to 20 alone is {1}")
    @CsvSource({"9.9, RED", "10, AMBER", "20, AMBER", "20.1, RED"})
    void whereOnlyAmberIsSetRedIsWhatLiesOutside(String figure, RagStatus expected) {
        assertThat(rate(figure, tolerance(null, "10..20", null)).status()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} against green 14 to 20 and amber from 10 is {1}")
    @CsvSource({"9.9, RED", "12, AMBER", "14, GREEN", "25, AMBER"})
    void anAmberBoundBesideAGreenRangeIsReadAsItStands(String figure, RagStatus expected) {
        assertThat(rate(figure, tolerance(null, ">=10", "14..20")).status()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} cases against a range of 14 to 20 with two below is {1}")
    @CsvSource({"11.9, RED", "12, AMBER", "14, GREEN", "20.1, NOT_RATED"})
    void aRangeWithoutAnUpperToleranceSaysNothingAboveIt(String figure, RagStatus expected) {
        assertThat(rate(figure, tolerance(null, "12..14", "14..20")).status()).isEqualTo(expected);
    }

    @Test
    void aMissingFigureIsNotRated() {
        MeasureValue missing = MeasureValue.missing(MissingReason.NOT_AVAILABLE);
        assertThat(RagRule.rate(missing, ONE_DECIMAL, set(tolerance("<83", null, ">=86")))
                        .status())
                .isEqualTo(RagStatus.NOT_RATED);
    }

    private static Rating rate(String figure, Tolerance tolerance) {
        return RagRule.rate(MeasureValue.of(new BigDecimal(figure)), ONE_DECIMAL, set(tolerance));
    }

    private static TargetSetting set(Tolerance tolerance) {
        return new TargetSetting(TargetState.SET, TargetBasis.IN_PERIOD, Optional.empty(), tolerance, "");
    }

    private static Tolerance tolerance(String red, String amber, String green) {
        return new Tolerance(range(red), range(amber), range(green));
    }

    private static Optional<ValueRange> range(String text) {
        return Optional.ofNullable(text).map(ValueRange::parse);
    }
}
