package uk.councilportal.disclosure.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.indicator.model.DisplayFormat;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.observation.model.Amounts;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.MissingReason;

class SmallNumberRuleTest {

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "5, true", "6, false", "120, false"})
    void marksCountsFromOneToFive(int children, boolean small) {
        DisclosedValue figure = SmallNumberRule.markCount(shown(children), MeasureUnit.COUNT);

        assertThat(figure.smallNumber()).isEqualTo(small);
        assertThat(figure.value()).contains(BigDecimal.valueOf(children));
    }

    @Test
    void doesNotTakeAPercentageOfFourForFourChildren() {
        assertThat(SmallNumberRule.markCount(shown(4), MeasureUnit.PERCENT).smallNumber())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"3, 40, true", "38, 40, true", "0, 40, false", "40, 40, false", "20, 40, false"})
    void marksAPercentageWhoseNumeratorOrRestIsSmall(int numerator, int denominator, boolean small) {
        Amounts amounts = Amounts.of(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));

        assertThat(SmallNumberRule.markRatio(shown(50), amounts).smallNumber()).isEqualTo(small);
    }

    @Test
    void leavesAFigureAloneThatIsMissingOrMadeOfNoCounts() {
        Amounts small = Amounts.of(BigDecimal.valueOf(3), BigDecimal.valueOf(40));
        DisclosedValue missing = DisclosedValue.of(
                MeasureValue.missing(MissingReason.NOT_ENTERED), new DisplayFormat(MeasureUnit.PERCENT, 1));

        assertThat(SmallNumberRule.markRatio(missing, small)).isEqualTo(missing);
        assertThat(SmallNumberRule.markRatio(shown(50), Amounts.none()).smallNumber())
                .isFalse();
    }

    private static DisclosedValue shown(int number) {
        return DisclosedValue.shown(BigDecimal.valueOf(number), String.valueOf(number));
    }
}
