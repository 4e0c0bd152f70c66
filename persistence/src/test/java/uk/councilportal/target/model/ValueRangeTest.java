package uk.councilportal.target.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueRangeTest {

    @ParameterizedTest(name = "{1} in {0}: {2}")
    @CsvSource({
        ">=95, 95, true",
        ">=95, 94.9, false",
        ">90, 90, false",
        ">90, 90.1, true",
        "<23, 23, false",
        "<23, 22.9, true",
        "<=10, 10, true",
        "14..20, 14, true",
        "14..20, 20, true",
        "14..20, 20.1, false"
    })
    void containsWhatItSays(String range, BigDecimal value, boolean contained) {
        assertThat(ValueRange.parse(range).contains(value)).isEqualTo(contained);
    }

    @ParameterizedTest
    @ValueSource(strings = {">=95", ">90", "<23", "<=10", "47.3..57.3", "-2..2"})
    void readsBackAsWritten(String text) {
        assertThat(ValueRange.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "95", "95%+", "=95", "20..14", "14-20", ">= 95%"})
    void refusesOtherForms(String text) {
        assertThatThrownBy(() -> ValueRange.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
