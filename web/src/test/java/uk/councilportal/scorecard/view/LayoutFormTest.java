package uk.councilportal.scorecard.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is typed about a report's layout, as it is stored. */
@DisplayName("A layout's form")
class LayoutFormTest {

    @Test
    void tellsWhichFieldAFaultOfTheColumnsIsAt() {
        LayoutForm form = new LayoutForm(
                Map.of("layout", "NORFOLK", "columns", "RAG MONTHS:3 YEARS:2", "figures", "", "headings", ""));
        assertThat(form.fieldOf("columns")).isEqualTo("columns");

        form.getOptions().put("YEARS", "9");
        assertThat(form.fieldOf("columns")).isEqualTo("years");
        form.getOptions().put("MONTHS", "many");
        assertThat(form.fieldOf("columns")).isEqualTo("months");
        assertThat(form.fieldOf("title")).isEqualTo("title");
    }

    @Test
    void callsColumnsByTheirWords() {
        assertThat(LayoutColumnList.spoken("The heading of NEIGHBOUR_AVERAGE has at most 60 characters"))
                .isEqualTo("The heading of \"Average of statistical neighbours\" has at most 60 characters");
        assertThat(LayoutColumnList.spoken("There is a report BHAM-EH")).isEqualTo("There is a report BHAM-EH");
    }

    @Test
    void sendsNoHeadingOfAColumnThatHasBeenRemoved() {
        LayoutForm form = new LayoutForm(Map.of(
                "layout", "ROTHERHAM",
                "columns", "MONTHS:3 YEAR_END RAG",
                "figures", "RAG",
                "headings", "YEAR_END=Year end;RAG=Rating"));
        form.getHeadings().put("RAG", "Red; amber");

        form.getColumns().remove("RAG");

        assertThat(form.toCells())
                .containsEntry("columns", "MONTHS:3 YEAR_END")
                .containsEntry("headings", "YEAR_END=Year end");
        assertThat(form.getHeadings())
                .as("kept for a column that is added again")
                .containsKey("RAG");
    }
}
