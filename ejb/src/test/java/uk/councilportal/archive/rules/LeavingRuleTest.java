package uk.councilportal.archive.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.archive.model.KeptArchive.Marks;
import uk.councilportal.archive.model.Leaving;
import uk.councilportal.archive.model.Leaving.Agreement;
import uk.councilportal.archive.model.Leaving.Order;
import uk.councilportal.archive.model.Leaving.Removal;
import uk.councilportal.archive.model.Leaving.Step;
import uk.councilportal.archive.model.LeavingProblem;
import uk.councilportal.authority.model.AuthorityCode;

/** Two people for every leaving, each step once, and no way back from the removal. */
class LeavingRuleTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 21, 10, 0);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            ORDERED   | UNDER_WAY | -    | -    | STEP
            AGREED    | UNDER_WAY | -    | STEP | -
            REMOVING  | UNDER_WAY | STEP | STEP | -
            LEFT      | UNDER_WAY | STEP | STEP | -
            WITHDRAWN | -         | STEP | STEP | STEP
            """)
    void takesEachStepInItsTurn(
            Step step,
            LeavingProblem orderedAgain,
            LeavingProblem withdrawn,
            LeavingProblem agreed,
            LeavingProblem removed) {
        Leaving leaving = at(step, "council-admin", false);

        assertThat(LeavingRule.order(Optional.of(leaving))).isEqualTo(Optional.ofNullable(orderedAgain));
        assertThat(LeavingRule.withdraw(leaving)).isEqualTo(Optional.ofNullable(withdrawn));
        assertThat(LeavingRule.agree(leaving)).isEqualTo(Optional.ofNullable(agreed));
        assertThat(LeavingRule.agreeInstead(leaving, "another-admin", false, true))
                .isEqualTo(Optional.ofNullable(agreed));
        assertThat(LeavingRule.remove(leaving)).isEqualTo(Optional.ofNullable(removed));
    }

    @Test
    void ordersWhatWasNeverOrdered() {
        assertThat(LeavingRule.order(Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            another-admin | no  | yes | -              | somebody else, and nobody of the council is there
            another-admin | no  | no  | NO_ARCHIVE     | nothing is removed that nobody has kept
            portal-admin  | no  | yes | SAME_PERSON    | nobody orders and agrees
            another-admin | yes | yes | SOMEBODY_THERE | the council can be asked
            portal-admin  | yes | yes | SOMEBODY_THERE | nor does it help to be two
            """)
    void letsNobodyAgreeForACouncilThatCanBeAskedNorAlone(
            String who, String there, String archived, LeavingProblem problem, String why) {
        assertThat(LeavingRule.agreeInstead(
                        at(Step.ORDERED, null, false), who, there.equals("yes"), archived.equals("yes")))
                .as(why)
                .isEqualTo(Optional.ofNullable(problem));
    }

    @Test
    void removesNothingThatOnePersonAloneHasWanted() {
        assertThat(LeavingRule.remove(at(Step.AGREED, "portal-admin", false))).contains(LeavingProblem.SAME_PERSON);
        assertThat(LeavingRule.remove(at(Step.REMOVING, null, false))).contains(LeavingProblem.SAME_PERSON);
    }

    @Test
    void goesOnUntilItWasLookedOver() {
        assertThat(LeavingRule.remove(at(Step.LEFT, "council-admin", false))).isEmpty();
        assertThat(LeavingRule.remove(at(Step.LEFT, "council-admin", true))).contains(LeavingProblem.STEP);
    }

    @Test
    void saysWhichCouncilAndWhichArchiveToTheTrail() {
        assertThat(at(Step.AGREED, "council-admin", false)).hasToString("E08000018 file-digest");
        assertThat(at(Step.ORDERED, null, false)).hasToString("E08000018");
    }

    private static Leaving at(Step step, String agreedBy, boolean checked) {
        return new Leaving(
                1,
                new AuthorityCode("E08000018"),
                "Rotherham",
                step,
                new Order("Merged", "portal-admin", NOW),
                Optional.ofNullable(agreedBy)
                        .map(by -> new Agreement(by, NOW, Optional.of(new Marks("file-digest", "content")), "")),
                Optional.of(new Removal("portal-admin", NOW, Optional.of(NOW).filter(at -> checked))));
    }
}
