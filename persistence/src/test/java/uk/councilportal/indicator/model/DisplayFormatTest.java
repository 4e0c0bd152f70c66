package uk.councilportal.indicator.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calculation rules, 0: half away from zero at the printed decimals. */
class DisplayFormatTest {

    @ParameterizedTest(name = "{0} prints {3}")
    @CsvSource({
        "13.75, PERCENT, 1, 13.8%",
        "328.5, COUNT, 0, 329",
        "-11.5, COUNT, 0, -12",
        "212.5, COUNT, 0, 213",
        "86.848, PERCENT, 1, 86.8%",
        "1653, COUNT, 0, '1,653'",
        "1234567, COUNT, 0, '1,234,567'",
        "-5821, COUNT, 0, '-5,821'",
        "999.95, RATE_PER_10K, 1, '1,000.0'",
        "914.2, RATE_PER_10K, 1, 914.2",
        "0, PERCENT, 1, 0.0%",
        "-0.04, PERCENT, 1, 0.0%",
        "100, PERCENT, 0, 100%"
    })
    void roundsOnceAndWritesTheSign(BigDecimal value, MeasureUnit unit, int decimals, String printed) {
        assertThat(new DisplayFormat(unit, decimals).format(value)).isEqualTo(printed);
    }
}
