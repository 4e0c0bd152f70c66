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
        assertThat(LayoutFaults.fieldOf("columns", form)).isEqualTo("columns");

        form.getOptions().put("YEARS", "9");
        assertThat(LayoutFaults.fieldOf("columns", form)).isEqualTo("years");
        form.getOptions().put("MONTHS", "many");
        assertThat(LayoutFaults.fieldOf("columns", form)).isEqualTo("months");
        assertThat(LayoutFaults.fieldOf("title", form)).isEqualTo("title");
    }

    @Test
    void callsColumnsByTheirWords() {
        assertThat(LayoutColumnList.spoken("The heading of NEIGHBOUR_AVERAGE has at most 60 characters"))
                .isEqualTo("The heading of \"Average of statistical neighbours\" has at most 60 characters");
        assertThat(LayoutColumnList.spoken("There is a report BHAM-EH")).isEqualTo("There is a report BHAM-EH");
    }

    @Test
    void sendsMonthsAndHeadingsAsTheFilesHaveThem() {
        LayoutForm form = new LayoutForm(Map.of(
                "layout",
                "ROTHERHAM",
                "columns",
                "RAG",
                "figures",
                "RAG",
                "headings",
                "RAG=Red\\; amber",
                "retired_from",
                ""));
        assertThat(form.getHeadings()).containsEntry("RAG", "Red; amber");
        form.getCells().put("retired_from", " Apr 2017 ");

        assertThat(form.toCells())
                .containsEntry("headings", "RAG=Red\\; amber")
                .containsEntry("retired_from", "2017-04");
        form.getCells().put("retired_from", "soon");
        assertThat(form.toCells()).containsEntry("retired_from", "soon");
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
