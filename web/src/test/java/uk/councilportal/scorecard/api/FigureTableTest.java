package uk.councilportal.scorecard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.disclosure.model.DisclosureState;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.api.CsvTable;
import uk.councilportal.platform.api.Page;
import uk.councilportal.scorecard.service.FigureLine;
import uk.councilportal.scorecard.service.IssueNote;
import uk.councilportal.scorecard.service.ReportName;
import uk.councilportal.scorecard.service.ReportedFigures;
import uk.councilportal.scorecard.service.ScorecardHeading;

class FigureTableTest {

    private static final ScorecardHeading HEADING = new ScorecardHeading(
            new AuthorityCode("E08000018"),
            "Rotherham",
            new ReportName("ROTH-SG", "Safeguarding"),
            ReportingMonth.of(2017, 3),
            Optional.of(new IssueNote(12, LocalDate.of(2017, 4, 21), Optional.of(11), List.of())),
            "version");
    private static final DisclosedValue LARGE = DisclosedValue.shown(new BigDecimal("1.2E+4"), "12,000");
    private static final DisclosedValue MISSING = new DisclosedValue(
            DisclosureState.MISSING,
            "-",
            Optional.empty(),
            Optional.empty(),
            "no figure has been entered",
            Optional.empty());

    @Test
    void writesFiguresInPlainNotationAndWithoutMeaninglessZeros() {
        CsvTable table =
                table(line("1.1", LARGE), line("1.2", shown("93.130", "93.1%"))).csv();

        assertThat(table.rows().get(0))
                .containsExactly("ROTH-SG", "1.1", "", "", "PERCENTAGE", "2017-03", "12,000", "12000", "");
        assertThat(table.rows().get(1).get(7)).isEqualTo("93.13");
    }

    @Test
    void leavesTheNumberEmptyAndGivesTheReason() {
        CsvTable table = table(line("1.1", MISSING)).csv();

        assertThat(table.rows().get(0).subList(6, 9)).containsExactly("-", "", "no figure has been entered");
    }

    @Test
    @SuppressWarnings("unchecked")
    void givesNoNumberInJsonRatherThanAnEmptyOne() {
        Map<String, Object> json = table(line("1.1", MISSING)).json();

        assertThat(((List<Map<String, Object>>) json.get("figures")).get(0)).containsEntry("value", null);
        assertThat(json).containsEntry("total", 1).containsEntry("draft", false);
    }

    @Test
    void namesTheFileAfterCouncilReportMonthAndIssue() {
        assertThat(IssueText.fileName(HEADING, "figures"))
                .containsExactly("Rotherham", "ROTH-SG", "2017-03", "issue-12", "figures");
    }

    private static FigureTable table(FigureLine... lines) {
        return new FigureTable(new ReportedFigures(HEADING, List.of(lines)), Page.of(null, null));
    }

    private static FigureLine line(String ref, DisclosedValue value) {
        return new FigureLine(ref, "", "", "PERCENTAGE", "2017-03", value);
    }

    private static DisclosedValue shown(String number, String displayed) {
        return DisclosedValue.shown(new BigDecimal(number), displayed);
    }
}
