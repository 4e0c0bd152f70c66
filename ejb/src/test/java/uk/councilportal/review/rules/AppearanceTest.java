package uk.councilportal.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.submission.model.Issue;

/** Issue 1 of March is frozen at revision 10, issue 1 of April at 20, issue 2 of March at 30. */
class AppearanceTest {
    private static final ReportingMonth MARCH = ReportingMonth.of(2017, 3);
    private static final List<Issue> ISSUES =
            List.of(issue(MARCH.plus(1), 1, 20), issue(MARCH, 2, 30), issue(MARCH, 1, 10));

    @ParameterizedTest(name = "{0} entered with {1}, replaced by {2}: {3}")
    @CsvSource(textBlock = """
            2017-02, 8,  ,   2017-03 1
            2017-02, 8,  9,  never
            2017-02, 8,  12, 2017-03 1
            2017-02, 12, ,   2017-04 1
            2017-04, 12, ,   2017-04 1
            2017-04, 22, ,   never
            2017-03, 22, ,   2017-03 2
            2017-03, 31, ,   never
            """)
    void isTheFirstIssueThatShowsIt(String month, int revision, Integer replaced, String expected) {
        assertThat(Appearance.of(ISSUES, ReportingMonth.parse(month), revision, Optional.ofNullable(replaced))
                        .map(issue -> issue.month() + " " + issue.number())
                        .orElse("never"))
                .isEqualTo(expected);
    }

    private static Issue issue(ReportingMonth month, int number, int revision) {
        return new Issue(month, number, new Issue.Freeze(revision, 0), "approver", LocalDateTime.of(2017, 5, 1, 9, 0));
    }
}
