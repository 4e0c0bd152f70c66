package uk.councilportal.scorecard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.MissingReason;

/** Calculation rules, 4. */
class ShareOfTotalRuleTest {
    private static final MeasureValue UNKNOWN = MeasureValue.missing(MissingReason.NOT_ENTERED);

    @Test
    void isThePartInPercentOfTheWhole() {
        assertThat(ShareOfTotalRule.share(IndicatorFixture.value("30"), IndicatorFixture.value("120"))
                        .known())
                .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("25"));
    }

    @Test
    void hasTheReasonOfWhatIsMissing() {
        assertThat(ShareOfTotalRule.share(UNKNOWN, IndicatorFixture.value("120")))
                .isEqualTo(UNKNOWN);
        assertThat(ShareOfTotalRule.share(IndicatorFixture.value("30"), UNKNOWN))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void isNotThereWhenTheWholeIsZero() {
        assertThat(ShareOfTotalRule.share(IndicatorFixture.value("0"), IndicatorFixture.value("0"))
                        .isKnown())
                .isFalse();
    }
}
