package uk.councilportal.indicator.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorChecksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "range 0..150",
                "range 0..",
                "range ..99.5 warning",
                "range -5..5",
                "stock [6.3] - [6.4]",
                "stock [LAC2] - [LAC3] within 3",
                "stock [6.3] - [6.4] within 0.5 error",
                "part of [6.1]",
                "part of [LAC6 (val)] warning",
                "part of [9.6]{area;session_type=North;Centre based}",
                "jump error",
                "jump off: counted once a term, see the note",
                "range 0..; stock [6.3] - [6.4]; part of [6.1]; jump off: restated each month"
            })
    void isWrittenAsItIsRead(String text) {
        assertThat(IndicatorChecks.parse(text)).hasToString(text);
    }

    @Test
    void theUsualSeverityIsNotWritten() {
        assertThat(IndicatorChecks.parse("range 0..9 error; part of [1] error; stock [2] warning; jump warning;"))
                .hasToString("range 0..9; stock [2]; part of [1]");
    }

    @Test
    void nothingIsDeclaredByAnEmptyText() {
        assertThat(IndicatorChecks.parse(" ; ")).isEqualTo(IndicatorChecks.none());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "range, not understood",
        "range .., has an end",
        "range 9..0, lower end",
        "range 0-150, not understood",
        "range 0..150 maybe, not understood",
        "stock 6.3, square brackets",
        "stock [6.3] within some, Not understood at character 7",
        "part [6.1], not understood",
        "jump off, not understood",
        "jump off:, not understood",
        "'range 0..9; range 0..8', twice",
        "limits 0..9, not understood"
    })
    void saysWhatIsNotUnderstood(String text, String complaint) {
        assertThatThrownBy(() -> IndicatorChecks.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(complaint);
    }

    @ParameterizedTest(name = "{0} holds {1}: {2}")
    @CsvSource({
        "range 0..150, 0, true",
        "range 0..150, 150, true",
        "range 0..150, 150.1, false",
        "range 0..150, -0.1, false",
        "range 5.., 1000000, true",
        "range ..5, -1000000, true"
    })
    void bothEndsOfARangeAreAllowed(String text, BigDecimal value, boolean holds) {
        assertThat(IndicatorChecks.parse(text).range().orElseThrow().contains(value))
                .isEqualTo(holds);
    }
}
