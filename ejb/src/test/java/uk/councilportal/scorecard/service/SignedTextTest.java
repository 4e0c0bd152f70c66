package uk.councilportal.scorecard.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.indicator.model.DisplayFormat;
import uk.councilportal.indicator.model.MeasureUnit;

class SignedTextTest {

    @ParameterizedTest
    @CsvSource(
            value = {"7.4; +7%", "-6; −6%", "0.3; 0%", "1090; +1,090%"},
            delimiter = ';')
    void writesAChangeWithItsSign(BigDecimal change, String written) {
        assertThat(SignedText.of(change, DisplayFormat.WHOLE_PERCENT)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "PERCENT; 1; 7.15; +7.2 pts",
                "PERCENT; 1; -0.4; −0.4 pts",
                "COUNT; 0; -5821; −5,821",
                "COUNT; 0; 0; 0"
            },
            delimiter = ';')
    void writesADifferenceOfPercentagesInPoints(MeasureUnit unit, int decimals, BigDecimal difference, String written) {
        assertThat(SignedText.difference(difference, new DisplayFormat(unit, decimals)))
                .isEqualTo(written);
    }
}
