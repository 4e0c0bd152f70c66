package uk.councilportal.scorecard.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is typed about a report's layout, as it is stored. */
@DisplayName("A layout's form")
class LayoutFormTest {

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
