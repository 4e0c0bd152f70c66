package uk.councilportal.scorecard.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.submission.model.Issue;

/** What a copy of a scorecard is good for: nothing shown may change while the version stays the same. */
class FigureStateTest {
    private static final LocalDate DUE = LocalDate.of(2017, 6, 30);

    @Test
    void theWorkingCopyIsAnotherOneTheNextDayBecauseActionsGetOverdue() {
        assertThat(workingCopy(DUE).version()).isEqualTo(workingCopy(DUE).version());
        assertThat(workingCopy(DUE.plusDays(1)).version())
                .isNotEqualTo(workingCopy(DUE).version());
    }

    @Test
    void anIssueIsTheSameForEver() {
        Issue issue = new Issue(
                ReportingMonth.of(2017, 3), 2, new Issue.Freeze(7, 3), "approver", LocalDateTime.of(2017, 4, 21, 9, 0));

        assertThat(new FigureState(Optional.of(issue), Optional.empty(), 7, 3).version())
                .isEqualTo("issue 2 7 3");
    }

    private static FigureState workingCopy(LocalDate day) {
        return new FigureState(Optional.empty(), Optional.empty(), 8, 3, Optional.of(day));
    }
}
