package uk.councilportal.scorecard.view;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.councilportal.scorecard.view.RowFixture.MARCH_2017;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.councilportal.indicator.model.ScorecardColumn;
import uk.councilportal.period.model.FinancialYear;
import uk.councilportal.scorecard.model.DirectionOfTravel;
import uk.councilportal.scorecard.service.ScorecardArea;
import uk.councilportal.scorecard.service.ScorecardLayout;
import uk.councilportal.scorecard.service.ScorecardRow;
import uk.councilportal.target.model.RagStatus;

/** The table of a scorecard as a browser gets it. */
@DisplayName("The table of a scorecard")
class ScorecardTableTest {

    private static final ScorecardLayout LAYOUT = new ScorecardLayout(
            List.of(
                    ScorecardColumn.POLARITY,
                    ScorecardColumn.OWNER,
                    ScorecardColumn.MONTHS,
                    ScorecardColumn.DIRECTION,
                    ScorecardColumn.RAG,
                    ScorecardColumn.RED,
                    ScorecardColumn.TARGET,
                    ScorecardColumn.YEARS),
            List.of(MARCH_2017.minus(2), MARCH_2017.previous(), MARCH_2017),
            List.of(new FinancialYear(2015)),
            "",
            List.of());
    private static final ScorecardRow ROW =
            RowFixture.percentage(RagStatus.RED, DirectionOfTravel.WORSENING, "-", "85.9%", "79.1%");

    private static final ScorecardRow COUNT =
            RowFixture.percentage(RagStatus.RED, DirectionOfTravel.WORSENING, "-", "300", "313");

    @Test
    void keepsTheCouncilsOrderOfColumns() {
        assertThat(GridColumns.of(LAYOUT, new FigureWriter()))
                .extracting(column -> column.head().text())
                .containsExactly(
                        "Good is",
                        "Data owner",
                        "Jan 17",
                        "Feb 17",
                        "Mar 17",
                        "DOT",
                        "RAG",
                        "Red",
                        "Target",
                        "2015/16");
    }

    @Test
    void saysWhichRoleAnswersForTheFigures() {
        assertThat(body()).contains(">Head of Safeguarding<");
    }

    @Test
    void namesARunOfColumnsButNotASingleOne() {
        String head = WrittenMarkup.of(out -> new GridHead(columns()).write(out));

        assertThat(head).contains("colspan=\"2\" scope=\"colgroup\"").contains(">Target and tolerances</th>");
        assertThat(head).doesNotContain("Year on year");
    }

    @Test
    void givesEveryRowItsNameAsHeadWithALink() {
        assertThat(body()).contains("<th scope=\"row\">").contains("<a href=\"to-2.2\">Assessments in 45 days</a>");
    }

    @Test
    void saysEveryJudgementInWordsToo() {
        assertThat(body()).contains("Declined, off target").contains("<span class=\"visually-hidden\">Red</span>");
    }

    @Test
    void leavesNoCellEmpty() {
        assertThat(body(ROW)).doesNotContainPattern("<td[^>]*></td>");
        assertThat(body(RowFixture.block(ROW, COUNT))).doesNotContainPattern("<td[^>]*></td>");
    }

    @Test
    void writesTheCountsOfABlockAboveTheirResultAndJudgesOnlyTheResult() {
        String block = body(RowFixture.block(ROW, COUNT));

        assertThat(block).containsSubsequence("<tr class=\"count\">", "313", "<tr class=\"result\">", "79.1");
        assertThat(block.split("rag-badge--red", -1)).hasSize(2);
    }

    @Test
    void saysWhyAFigureIsMissing() {
        assertThat(body()).contains("<span aria-hidden=\"true\">x</span>").contains("the council has no figure");
    }

    @Test
    void keepsOnNarrowScreensTheMonthTheJudgementsAndTheTarget() {
        assertThat(columns().stream().filter(GridColumn::isEssential))
                .extracting(column -> column.head().text())
                .containsExactly("Mar 17", "DOT", "RAG", "Target");
    }

    /** From February on the national definition is another one. */
    @Test
    void marksTheMonthThatIsCountedOtherwiseAndSaysWhatChanged() {
        ScorecardRow whole =
                RowFixture.percentage(RagStatus.RED, DirectionOfTravel.WORSENING, "80.0%", "85.9%", "79.1%");
        ScorecardRow row = RowFixture.redefined(whole, MARCH_2017.previous());
        String words = "The national definition changed with February 2017: agency staff are counted.";

        assertThat(body(row))
                .containsOnlyOnce("is-broken")
                .containsSubsequence(
                        "is-broken",
                        "85.9",
                        "<sup class=\"restated__mark\" aria-hidden=\"true\">b</sup>",
                        words,
                        "79.1");
        assertThat(body(whole)).doesNotContain("is-broken", "national definition");
        assertThat(BrokenRow.of(Stream.of(whole, RowFixture.block(whole, row), row)))
                .containsExactly(
                        new BrokenRow(row.indicator().name(), words),
                        new BrokenRow(row.indicator().name(), words));
        assertThat(BrokenRow.of(Stream.of(row)).get(0).title()).isEqualTo("2.2 Assessments in 45 days");
        assertThat(ScorecardKey.of(LAYOUT, List.of(row), Set.of()).broken()).isTrue();
        assertThat(ScorecardKey.of(LAYOUT, List.of(whole), Set.of()).broken()).isFalse();
    }

    private static List<GridColumn> columns() {
        return GridColumns.of(LAYOUT, new FigureWriter());
    }

    private static String body() {
        return body(ROW);
    }

    private static String body(ScorecardRow row) {
        GridModel model = new GridModel(
                "",
                columns(),
                List.of(new ScorecardArea("Assessments", List.of(row))),
                Set.of(),
                name -> "to-" + name.ref());
        return WrittenMarkup.of(out -> new GridBody(model).write(out));
    }
}
