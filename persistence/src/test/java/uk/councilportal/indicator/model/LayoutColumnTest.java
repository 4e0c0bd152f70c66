package uk.councilportal.indicator.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a layout is written: its columns with their options, and the council's own headings. */
class LayoutColumnTest {

    @ParameterizedTest
    @ValueSource(strings = {"MONTHS", "MONTHS:1", "MONTHS:24", "YEARS:4", "AREA_FIGURES:area", "RAG"})
    void isWrittenAsItIsRead(String word) {
        assertThat(LayoutColumn.of(word)).hasToString(word);
    }

    @Test
    void anEmptyOptionIsNone() {
        assertThat(LayoutColumn.of("MONTHS:")).hasToString("MONTHS");
    }

    @ParameterizedTest
    @CsvSource({
        "MONTHS:0, from 1 to 24",
        "MONTHS:25, from 1 to 24",
        "MONTHS:three, from 1 to 24",
        "YEARS:5, from 1 to 4",
        "RAG:2, has no option",
        "COLOUR, There is no column",
        "COUNTS:1, There is no column",
        "RAG RAG, stands twice",
        "COUNTS COUNTS, stands twice",
        "MONTHS:3 MONTHS:4, stands twice"
    })
    void whatCannotBeIsRefusedWithItsReason(String words, String reason) {
        assertThatThrownBy(() -> LayoutColumn.words(words))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void countsAreNoColumn() {
        assertThat(LayoutColumn.words("  COUNTS  MONTHS:1 ")).containsExactly("COUNTS", "MONTHS:1");
        assertThat(LayoutColumn.listOf(List.of("COUNTS", "MONTHS:1"))).hasSize(1);
    }

    @Test
    void headingsAreReadAndWritten() {
        LayoutHeadings headings = LayoutHeadings.parse("RAG=Our = rating; YEAR_END=Year end 2016/17;");

        assertThat(headings.of(ScorecardColumn.RAG)).contains("Our = rating");
        assertThat(headings.of(ScorecardColumn.TARGET)).isEmpty();
        assertThat(headings).hasToString("YEAR_END=Year end 2016/17;RAG=Our = rating");
        assertThat(LayoutHeadings.parse("")).isEqualTo(LayoutHeadings.none());
    }

    @ParameterizedTest
    @ValueSource(strings = {"RAG", "RAG=", "COLOUR=x", "RAG=a;RAG=b"})
    void headingsThatCannotBeAreRefused(String text) {
        assertThatThrownBy(() -> LayoutHeadings.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Red; amber, RAG=Red\\; amber;YEAR_END=x",
        "a\\, RAG=a\\\\;YEAR_END=x",
        "\\; b, RAG=\\\\\\; b;YEAR_END=x",
        "1 = 2, RAG=1 = 2;YEAR_END=x"
    })
    void semicolonsAndBackslashesStandInHeadings(String words, String written) {
        Map<ScorecardColumn, String> texts = Map.of(ScorecardColumn.RAG, words, ScorecardColumn.YEAR_END, "x");

        assertThat(LayoutHeadings.parse(written).texts()).isEqualTo(texts);
        assertThat(LayoutHeadings.parse(new LayoutHeadings(texts).toString()).texts())
                .isEqualTo(texts);
        assertThat(LayoutHeadings.written("RAG", words) + ";YEAR_END=x").isEqualTo(written);
    }

    @Test
    void aHeadingIsShort() {
        assertThatThrownBy(() ->
                        new LayoutHeadings(Map.of(ScorecardColumn.RAG, "x".repeat(LayoutHeadings.LONGEST + 1))))
                .hasMessage("The heading of RAG has 1 to 60 characters");
        assertThat(new LayoutHeadings(Map.of(ScorecardColumn.RAG, "x".repeat(LayoutHeadings.LONGEST))).texts())
                .hasSize(1);
    }
}
