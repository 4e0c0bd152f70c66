package uk.councilportal.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A day as people type it")
class DaysTest {

    @ParameterizedTest
    @CsvSource({
        "20 Nov 2026, 2026-11-20",
        "20 november 2026, 2026-11-20",
        "1 Sept 2026, 2026-09-01",
        "1 Sep 2026, 2026-09-01",
        "1 September 2026, 2026-09-01",
        "' 3  May   2026 ', 2026-05-03",
        "20/11/2026, 2026-11-20",
        "1/2/2026, 2026-02-01",
        "2026-11-20, 2026-11-20"
    })
    void isUnderstood(String typed, LocalDate day) {
        assertThat(Days.parse(typed)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "31 June 2026",
                "29/2/2026",
                "20 Nov",
                "11/20/2026",
                "20.11.2026",
                "20 Nov 26",
                "1/1/+99999",
                "1/1/0026",
                "31/12/9999"
            })
    void isRefusedWhereItIsNone(String typed) {
        assertThat(Days.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-09-01", "2026-05-31", "2024-02-29"})
    void isUnderstoodAsItIsShown(LocalDate day) {
        assertThat(Days.parse(Days.shown(day))).contains(day);
    }
}
