package uk.councilportal.disclosure.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.disclosure.model.DisclosurePolicy;
import uk.councilportal.indicator.model.DisplayFormat;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.observation.model.Amounts;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.MissingReason;

class SmallNumberRuleTest {

    private static final DisclosurePolicy STANDARD = DisclosurePolicy.STANDARD;

    @ParameterizedTest
    @CsvSource({
        "0, CHILD_COUNT, false",
        "1, CHILD_COUNT, true",
        "5, CHILD_COUNT, true",
        "6, CHILD_COUNT, false",
        "120, CHILD_COUNT, false",
        "6, CHILD_COUNT 7, true",
        "8, CHILD_COUNT 7, false",
        "0, CHILD_COUNT ZERO, true",
        "4, WORKFORCE, false"
    })
    void marksTheCountsThatThePolicyWithholds(int children, String policy, boolean small) {
        DisclosurePolicy by = DisclosurePolicy.parse(policy);
        DisclosedValue figure = SmallNumberRule.markCount(shown(children), MeasureUnit.COUNT, by);

        assertThat(figure.smallBy()).isEqualTo(small ? Optional.of(by) : Optional.empty());
        assertThat(figure.value()).contains(BigDecimal.valueOf(children));
    }

    @Test
    void doesNotTakeAPercentageOfFourForFourChildren() {
        assertThat(SmallNumberRule.markCount(shown(4), MeasureUnit.PERCENT, STANDARD)
                        .smallNumber())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "3, 40, CHILD_COUNT, true",
        "38, 40, CHILD_COUNT, true",
        "0, 40, CHILD_COUNT, false",
        "40, 40, CHILD_COUNT, false",
        "20, 40, CHILD_COUNT, false",
        "7, 40, CHILD_COUNT, false",
        "7, 40, CHILD_COUNT 7, true",
        "33, 40, CHILD_COUNT 7, true",
        "40, 40, CHILD_COUNT ZERO, true"
    })
    void marksAPercentageWhoseNumeratorOrRestIsSmall(int numerator, int denominator, String policy, boolean small) {
        Amounts amounts = Amounts.of(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));

        DisclosurePolicy by = DisclosurePolicy.parse(policy);
        assertThat(SmallNumberRule.markRatio(shown(50), amounts, by).smallBy())
                .isEqualTo(small ? Optional.of(by) : Optional.empty());
    }

    @Test
    void leavesAFigureAloneThatIsMissingOrMadeOfNoCounts() {
        Amounts small = Amounts.of(BigDecimal.valueOf(3), BigDecimal.valueOf(40));
        DisclosedValue missing = DisclosedValue.of(
                MeasureValue.missing(MissingReason.NOT_ENTERED), new DisplayFormat(MeasureUnit.PERCENT, 1));

        assertThat(SmallNumberRule.markRatio(missing, small, STANDARD)).isEqualTo(missing);
        assertThat(SmallNumberRule.markRatio(shown(50), Amounts.none(), STANDARD)
                        .smallNumber())
                .isFalse();
    }

    private static DisclosedValue shown(int number) {
        return DisclosedValue.shown(BigDecimal.valueOf(number), String.valueOf(number));
    }
}
