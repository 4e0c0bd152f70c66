package uk.councilportal.council.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.council.model.SetUpFacts;

@DisplayName("How far a council has been set up")
class SetUpRuleTest {
    @ParameterizedTest(name = "{0} indicators, {1} linked, {2} with target, {3} months, {4} opened: next {5}")
    @CsvSource({
        " 0,  0, 0,  0, 0, INDICATORS",
        "50,  0, 0,  0, 0, CATALOGUE",
        "50, 39, 0,  0, 0, CATALOGUE",
        "50, 50, 0,  0, 0, TARGETS",
        "50, 50, 7,  0, 0, HISTORY",
        "50, 50, 7, 12, 0, FIRST_MONTH",
        "50, 50, 7, 12, 1,            ",
    })
    void nextIsTheFirstThatIsNotDone(
            int indicators, int linked, int withTarget, int months, int opened, SetUpStep.Kind next) {
        SetUpFacts facts = new SetUpFacts(1, indicators, linked, withTarget, months, opened);
        assertThat(SetUpRule.next(SetUpRule.steps(true, Optional.of(1), facts)).map(SetUpStep::kind))
                .isEqualTo(Optional.ofNullable(next));
    }

    @Test
    void countsWhatIsLinked() {
        assertThat(words(SetUpRule.steps(true, Optional.of(2), new SetUpFacts(1, 50, 39, 0, 0, 0))))
                .isEqualTo("DETAILS DONE 0/0, ADMINISTRATOR DONE 2/0, INDICATORS DONE 50/0, CATALOGUE BEGUN 39/50,"
                        + " TARGETS NOT_STARTED 0/0, HISTORY NOT_STARTED 0/0, FIRST_MONTH NOT_STARTED 0/0");
    }

    @Test
    void asksForTheGroupFirstAndThenForAnAdministrator() {
        SetUpFacts nothing = new SetUpFacts(0, 0, 0, 0, 0, 0);
        assertThat(SetUpRule.next(SetUpRule.steps(false, Optional.of(0), nothing)))
                .map(SetUpStep::kind)
                .contains(SetUpStep.Kind.DETAILS);
        assertThat(SetUpRule.next(SetUpRule.steps(true, Optional.of(0), nothing)))
                .map(SetUpStep::kind)
                .contains(SetUpStep.Kind.ADMINISTRATOR);
    }

    @Test
    void isNotKeptByWhatTheSignInServiceDoesNotTell() {
        List<SetUpStep> steps = SetUpRule.steps(true, Optional.empty(), new SetUpFacts(0, 0, 0, 0, 0, 0));
        assertThat(words(steps)).contains("ADMINISTRATOR NOT_KNOWN");
        assertThat(SetUpRule.next(steps)).map(SetUpStep::kind).contains(SetUpStep.Kind.INDICATORS);
    }

    private static String words(List<SetUpStep> steps) {
        return steps.stream()
                .map(step -> step.kind() + " " + step.state() + " " + step.done() + "/" + step.of())
                .collect(Collectors.joining(", "));
    }
}
