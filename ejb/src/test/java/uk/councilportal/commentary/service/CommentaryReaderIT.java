package uk.councilportal.commentary.service;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.councilportal.commentary.service.CommentaryTable.MARCH;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.councilportal.commentary.model.CommentaryAudience;
import uk.councilportal.commentary.model.CommentaryKind;
import uk.councilportal.commentary.service.CommentaryAddress.About;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.submission.model.Issue;
import uk.councilportal.submission.model.SubmissionState;

/** What was signed off with a month is what its issue shows, for ever and to everybody; the working copy shows all. */
class CommentaryReaderIT {
    private static final ReportingMonth APRIL = MARCH.plus(1);

    private final CommentaryTable table = new CommentaryTable();

    @Test
    void showsAnIssueAsItWentOutWhateverIsWrittenLater() {
        table.open(MARCH);
        keep(MARCH, "1.1", "Contacts rose.", CommentaryAudience.PUBLISHED);
        keep(MARCH, "2.5", "Do not tell.", CommentaryAudience.INTERNAL);
        Issue first = table.publish(MARCH, 1);
        table.move(MARCH, SubmissionState.REOPENED);
        keep(MARCH, "1.1", "Contacts rose by a tenth.", CommentaryAudience.PUBLISHED);
        keep(MARCH, "2.5", "Now tell.", CommentaryAudience.PUBLISHED);
        Issue second = table.publish(MARCH, 2);

        assertThat(ofIssue(first)).containsExactly("2017-03 Contacts rose. (issue 1)");
        assertThat(ofIssue(second))
                .containsExactlyInAnyOrder(
                        "2017-03 Contacts rose by a tenth. (issue 2)", "2017-03 Now tell. (issue 2)");
    }

    @Test
    void takesWhatBecameInternalOutOfTheNextIssue() {
        table.open(MARCH);
        keep(MARCH, "1.1", "Contacts rose.", CommentaryAudience.PUBLISHED);
        table.publish(MARCH, 1);
        table.move(MARCH, SubmissionState.REOPENED);
        keep(MARCH, "1.1", "Contacts rose.", CommentaryAudience.INTERNAL);

        assertThat(ofIssue(table.publish(MARCH, 2))).isEmpty();
    }

    @Test
    void carriesEarlierMonthsAlongAsTheyWereSignedOff() {
        table.open(MARCH);
        keep(MARCH, "1.1", "March.", CommentaryAudience.PUBLISHED);
        table.publish(MARCH, 1);
        table.open(APRIL);
        keep(APRIL, "1.1", "April.", CommentaryAudience.PUBLISHED);
        table.move(MARCH, SubmissionState.REOPENED);
        keep(MARCH, "1.1", "March, not signed off yet.", CommentaryAudience.PUBLISHED);
        Issue april = table.publish(APRIL, 1);

        assertThat(ofIssue(april)).containsExactly("2017-04 April. (issue 1)", "2017-03 March. (issue 1)");
        assertThat(workingCopy(APRIL))
                .containsExactly("2017-04 April. (issue 1)", "2017-03 March, not signed off yet. (not signed off)");
    }

    @Test
    void carriesTwelveEarlierMonthsAndNoMore() {
        for (ReportingMonth month = MARCH; month.isBefore(MARCH.plus(14)); month = month.plus(1)) {
            table.open(month);
            keep(month, "1.1", "Words.", CommentaryAudience.PUBLISHED);
        }

        assertThat(workingCopy(MARCH.plus(13))).hasSize(13).last().asString().startsWith("2017-04");
    }

    private void keep(ReportingMonth month, String ref, String body, CommentaryAudience audience) {
        table.keep(new CommentaryAddress("SG", month, About.indicator(ref), CommentaryKind.ANALYSIS), body, audience);
    }

    private List<String> ofIssue(Issue issue) {
        return table.read((reader, report) -> described(reader.ofIssue(report, issue)));
    }

    private List<String> workingCopy(ReportingMonth month) {
        return table.read((reader, report) -> described(reader.ofWorkingCopy(report, month, Integer.MAX_VALUE)));
    }

    private static List<String> described(List<ReadCommentary> texts) {
        return texts.stream()
                .map(text -> text.kept().place().month() + " "
                        + text.formatted().plain()
                        + text.issue().map(issue -> " (issue " + issue + ")").orElse(" (not signed off)"))
                .toList();
    }
}
