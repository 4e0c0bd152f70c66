package uk.councilportal.platform.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers, months and texts as people write them, and what they are told to write instead. */
class CellTest {
    @ParameterizedTest
    @ValueSource(strings = {"0", "983", "94.5", "-3", "-0.25", "123456789012.123456"})
    void takesPlainNumbers(String text) {
        assertThat(NumberCell.isNumber(text)).isTrue();
        assertThat(NumberCell.parse(text)).isEqualByComparingTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "94,5 %       | Write 94.5",
                "94.5%        | Write 94.5",
                "94,5         | Write 94.5",
                "1,234        | Write 1234",
                "-1,234,567.5 | Write -1234567.5",
                "12 %         | Write 12",
                "1.2345678    | Write it as 1234 or 94.5",
                "1234567890123 | Write it as 1234 or 94.5",
                "1e3          | Write it as 1234 or 94.5",
                "n/a          | Write it as 1234 or 94.5",
                "%            | Write it as 1234 or 94.5",
                "+5           | Write it as 1234 or 94.5"
            })
    void refusesOtherNumbersWithWhatToWrite(String text, String advice) {
        assertThat(NumberCell.isNumber(text)).isFalse();
        assertThat(NumberCell.complaint(text)).contains("\"" + text + "\"").endsWith(advice);
    }

    @Test
    void takesMonthsInOneFormOnly() {
        assertThat(MonthCell.find("2017-03")).hasToString("Optional[2017-03]");
        assertThat(MonthCell.find("2017-13")).isEmpty();
        assertThat(MonthCell.find("Mar-17")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Mar-17, Write 2017-03",
        "Mar 17, Write 2017-03",
        "March 2017, Write 2017-03",
        "01-Mar-17, Write 2017-03",
        "03/2017, Write 2017-03",
        "31/03/2017, Write 2017-03",
        "2017/3, Write 2017-03",
        "201703, Write 2017-03",
        "2017-03-31, Write 2017-03",
        "Xyz-17, Write it as 2017-03",
        "13/2017, Write it as 2017-03",
        "yesterday, Write it as 2017-03",
        "2017-13, Write it as 2017-03"
    })
    void refusesOtherMonthsWithWhatToWrite(String text, String advice) {
        assertThat(MonthCell.complaint(text)).endsWith(advice);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd",
                "=1+1",
                "@SUM(A1)",
                "+cmd|' /C calc'!A0",
                "-2+3+cmd|' /C calc'!A0",
                "\t=1",
                "\r=1",
                "+A1",
                "-(1)"
            })
    void knowsFormulas(String text) {
        assertThat(TextCell.isFormula(text)).isTrue();
        assertThat(TextCell.neutral(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Police", "98%+", "+/-5", "- see note", "-5", "+", "<23%", "a=b", "'quoted'"})
    void knowsOrdinaryTexts(String text) {
        assertThat(TextCell.isFormula(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Police", "'quoted'", "+/-5", "=1", "-5", "'"})
    void writesTextsThatAreReadBackAsTheyWere(String text) {
        assertThat(TextCell.withoutNeutralMark(TextCell.neutral(text))).isEqualTo(text);
    }
}
