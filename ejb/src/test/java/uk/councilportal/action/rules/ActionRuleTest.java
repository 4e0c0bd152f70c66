package uk.councilportal.action.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.action.model.ActionProgress;
import uk.councilportal.action.model.ActionState;

@DisplayName("An action")
class ActionRuleTest {
    private static final LocalDate DUE = LocalDate.of(2017, 6, 30);

    /** What is typed as action, role, progress and outcome, and what has to be put right. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Recruit two workers | Head of service | NOT_STARTED |         | ''
            Recruit two workers | Head of service | DONE        | Both in | ''
            ''                  | Head of service | ON_TRACK    |         | WHAT MISSING
            '  '                | ''              | BEHIND      |         | WHAT MISSING, OWNER MISSING
            Recruit two workers | Head of service | DONE        |         | OUTCOME MISSING
            Recruit two workers | Head of service | STOPPED     | ' '     | OUTCOME MISSING
            """)
    void saysWhatIsToBeDoneByWhomAndWhatCameOfIt(
            String what, String owner, ActionProgress progress, String outcome, String problems) {
        assertThat(problems(new ActionState(what, owner, DUE, progress, outcome == null ? "" : outcome)))
                .isEqualTo(problems);
    }

    @ParameterizedTest
    @CsvSource({"500, 100, 1000, ''", "501, 101, 1001, 'WHAT TOO_LONG, OWNER TOO_LONG, OUTCOME TOO_LONG'"})
    void isAsLongAsItCanBeKept(int what, int owner, int outcome, String problems) {
        assertThat(problems(new ActionState(
                        "w".repeat(what), "o".repeat(owner), DUE, ActionProgress.DONE, "o".repeat(outcome))))
                .isEqualTo(problems);
    }

    /** Overdue the day after its last day, while it is open. */
    @ParameterizedTest
    @CsvSource({
        "NOT_STARTED, 2017-06-30, false",
        "NOT_STARTED, 2017-07-01, true",
        "ON_TRACK, 2017-07-01, true",
        "BEHIND, 2017-07-01, true",
        "DONE, 2017-07-01, false",
        "STOPPED, 2017-07-01, false"
    })
    void isOverdueTheDayAfterItsLastDayWhileItIsOpen(ActionProgress progress, LocalDate day, boolean overdue) {
        assertThat(new ActionState("Recruit", "Head of service", DUE, progress, "").isOverdue(day))
                .isEqualTo(overdue);
    }

    private static String problems(ActionState state) {
        return ActionRule.problems(state).stream()
                .map(problem -> problem.field() + " " + problem.fault())
                .collect(Collectors.joining(", "));
    }
}
