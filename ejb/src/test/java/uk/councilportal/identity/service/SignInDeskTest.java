package uk.councilportal.identity.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.councilportal.access.audit.RecordedTrail;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.caller.CouncilStanding;
import uk.councilportal.access.caller.PortalUser;
import uk.councilportal.access.caller.StandingFixture;
import uk.councilportal.access.permission.Refusal;

class SignInDeskTest {
    private static final SignInClaims VIEWER =
            new SignInClaims("viewer", "A Viewer", List.of("E08000018"), List.of(), List.of("viewer"));
    private static final SignInClaims TWO_COUNCILS =
            new SignInClaims("both", "Both", List.of("E08000018", "E10000020"), List.of(), List.of("viewer"));

    private final RecordedTrail trail = new RecordedTrail();
    private final StandingFixture standing = new StandingFixture();
    private final SignInDesk desk = new SignInDesk();

    SignInDeskTest() {
        desk.caller = new Caller();
        desk.trail = trail;
        desk.standing = standing;
    }

    @Test
    void makesThePersonTheCaller() {
        assertThat(desk.admit(VIEWER)).isEmpty();
        assertThat(desk.caller.find()).map(PortalUser::name).contains("viewer");
        desk.recordSignIn();
        assertThat(trail.lines()).containsExactly("on its own: viewer SignIn DONE");
    }

    @ParameterizedTest
    @EnumSource(
            value = Refusal.class,
            names = {"COUNCIL_NOT_ON_PORTAL", "COUNCIL_SUSPENDED", "COUNCIL_LEFT"})
    void keepsThePeopleOfACouncilOutThatIsStopped(Refusal reason) {
        standing.refuse(reason);
        assertThat(desk.admit(VIEWER)).contains(SignInRefusal.valueOf(reason.name()));
        assertThat(desk.caller.find()).isEmpty();
    }

    @Test
    void knowsWhereThePeopleOfACouncilHaveToGoThatHasLeft() {
        assertThat(desk.successor(VIEWER)).map(CouncilStanding.Successor::name).contains("Successor of E08000018");
        assertThat(desk.successor(new SignInClaims("b", "B", List.of("?"), List.of(), List.of())))
                .isEmpty();
    }

    @Test
    void letsABoardInWhateverStandsWithCouncils() {
        standing.refuse(Refusal.COUNCIL_SUSPENDED);
        assertThat(desk.admit(new SignInClaims("b", "B", List.of(), List.of("board"), List.of("board-member"))))
                .isEmpty();
    }

    @Test
    void makesNobodyTheCallerWhenThePersonIsRefused() {
        desk.admit(VIEWER);
        assertThat(desk.admit(TWO_COUNCILS)).contains(SignInRefusal.SEVERAL_COUNCILS);
        assertThat(desk.caller.find()).isEmpty();
        desk.recordRefusal(TWO_COUNCILS, SignInRefusal.SEVERAL_COUNCILS);
        assertThat(trail.lines())
                .containsExactly("on its own: both SignIn E08000018,E10000020 REFUSED SEVERAL_COUNCILS");
    }
}
