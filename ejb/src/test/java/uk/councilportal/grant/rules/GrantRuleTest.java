package uk.councilportal.grant.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.councilportal.grant.rules.GrantProblem.DIMENSION_UNKNOWN;
import static uk.councilportal.grant.rules.GrantProblem.GRANTEE_IS_OWN_COUNCIL;
import static uk.councilportal.grant.rules.GrantProblem.GRANTEE_UNKNOWN;
import static uk.councilportal.grant.rules.GrantProblem.INDICATOR_NOT_LINKED;
import static uk.councilportal.grant.rules.GrantProblem.NO_INDICATOR;
import static uk.councilportal.grant.rules.GrantProblem.SHOWN_ALREADY;
import static uk.councilportal.grant.rules.GrantProblem.UNTIL_HAS_PASSED;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.councilportal.access.caller.UserFixture;
import uk.councilportal.grant.model.GrantScope;
import uk.councilportal.grant.model.GrantState;
import uk.councilportal.grant.model.Grantee;
import uk.councilportal.grant.model.KeptGrant;
import uk.councilportal.period.model.ReportingMonth;

/** Rotherham links contacts and referrals, has the dimension area, and knows one board and Norfolk. */
class GrantRuleTest {
    private static final LocalDate TODAY = LocalDate.of(2017, 4, 20);
    private static final ReportingMonth MARCH = ReportingMonth.of(2017, 3);
    private static final Grantee ROTHERHAM = Grantee.council(UserFixture.ROTHERHAM);
    private static final Grantee NORFOLK = Grantee.council(UserFixture.NORFOLK);
    private static final Grantee BOARD = Grantee.board("north");
    private static final GrantRule.Possible POSSIBLE = new GrantRule.Possible(
            ROTHERHAM, Set.of(ROTHERHAM, NORFOLK, BOARD), Set.of("contacts", "referrals"), Set.of("area"));

    @Test
    void givesNamedIndicatorsToABoardOrACouncil() {
        assertThat(problems(BOARD, scope("contacts"))).isEmpty();
        assertThat(problems(NORFOLK, scope("contacts", "referrals"))).isEmpty();
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        GrantScope nothing = new GrantScope(Set.of(), MARCH, Optional.of(TODAY.minusDays(1)), Set.of("contact_source"));
        assertThat(problems(Grantee.board("south"), nothing))
                .containsExactly(GRANTEE_UNKNOWN, NO_INDICATOR, DIMENSION_UNKNOWN, UNTIL_HAS_PASSED);
        assertThat(problems(ROTHERHAM, scope("permanence")))
                .containsExactly(GRANTEE_IS_OWN_COUNCIL, INDICATOR_NOT_LINKED);
    }

    @Test
    void showsOnTheLastDay() {
        GrantScope lastDay = new GrantScope(Set.of("contacts"), MARCH, Optional.of(TODAY), Set.of("area"));
        assertThat(problems(BOARD, lastDay)).isEmpty();
        assertThat(kept(BOARD, lastDay).state(TODAY)).isEqualTo(GrantState.IN_FORCE);
        assertThat(kept(BOARD, lastDay).state(TODAY.plusDays(1))).isEqualTo(GrantState.EXPIRED);
    }

    @Test
    void givesNothingTwice() {
        KeptGrant earlier = kept(BOARD, scope("contacts"));
        assertThat(problems(BOARD, scope("contacts", "referrals"), earlier)).containsExactly(SHOWN_ALREADY);
        assertThat(GrantRule.shown(BOARD, scope("contacts", "referrals"), List.of(earlier), TODAY))
                .containsExactly("contacts");
        assertThat(problems(BOARD, scope("referrals"), earlier)).isEmpty();
        assertThat(problems(NORFOLK, scope("contacts"), earlier)).isEmpty();
    }

    @Test
    void givesAgainWhatHasEnded() {
        KeptGrant withdrawn = new KeptGrant(1, BOARD, scope("contacts"), act(), Optional.of(act()));
        KeptGrant expired =
                kept(BOARD, new GrantScope(Set.of("contacts"), MARCH, Optional.of(TODAY.minusDays(1)), Set.of()));
        assertThat(withdrawn.state(TODAY)).isEqualTo(GrantState.WITHDRAWN);
        assertThat(problems(BOARD, scope("contacts"), withdrawn, expired)).isEmpty();
    }

    private static List<GrantProblem> problems(Grantee grantee, GrantScope scope, KeptGrant... earlier) {
        return GrantRule.problems(grantee, scope, POSSIBLE, List.of(earlier), TODAY);
    }

    private static GrantScope scope(String... indicators) {
        return new GrantScope(Set.of(indicators), MARCH, Optional.empty(), Set.of());
    }

    private static KeptGrant kept(Grantee grantee, GrantScope scope) {
        return new KeptGrant(1, grantee, scope, act(), Optional.empty());
    }

    private static KeptGrant.Act act() {
        return new KeptGrant.Act("approver", LocalDateTime.of(2017, 4, 1, 9, 0));
    }
}
