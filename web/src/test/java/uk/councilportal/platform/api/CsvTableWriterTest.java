package uk.councilportal.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableWriterTest {

    @Test
    void writesAHeaderAndEndsEveryLineWithCrLf() throws IOException {
        assertThat(written(List.of("1.1", "94,5 %"))).isEqualTo("ref,title\r\n1.1,\"94,5 %\"\r\n");
    }

    @Test
    void doublesQuotesAndKeepsLineBreaksInsideQuotes() throws IOException {
        assertThat(written(List.of("say \"no\"", "two\nlines")))
                .isEqualTo("ref,title\r\n\"say \"\"no\"\"\",\"two\nlines\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+SUM(A1)", "-2+3", "@import", "\tx", "=1", "+44 20 7946 0000"})
    void letsNoTextStartAFormula(String text) {
        assertThat(CsvCell.of(text)).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-6", "+7%", "-5,821", "-0.4", "-", "86.8%", "↑ 39", "−0.4 pts", ""})
    void leavesFiguresAsTheyAre(String figure) {
        assertThat(CsvCell.of(figure).replace("\"", "")).isEqualTo(figure);
    }

    private static String written(List<String> row) throws IOException {
        StringBuilder out = new StringBuilder();
        CsvTableWriter.write(new CsvTable(List.of("ref", "title"), List.of(row)), out);
        return out.toString();
    }
}
