package uk.councilportal.identity.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.councilportal.access.audit.RecordedTrail;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.caller.PortalUser;

class SignInDeskTest {
    private static final SignInClaims VIEWER =
            new SignInClaims("viewer", "A Viewer", List.of("E08000018"), List.of(), List.of("viewer"));
    private static final SignInClaims TWO_COUNCILS =
            new SignInClaims("both", "Both", List.of("E08000018", "E10000020"), List.of(), List.of("viewer"));

    private final RecordedTrail trail = new RecordedTrail();
    private final SignInDesk desk = new SignInDesk();

    SignInDeskTest() {
        desk.caller = new Caller();
        desk.trail = trail;
    }

    @Test
    void makesThePersonTheCaller() {
        assertThat(desk.admit(VIEWER)).isEmpty();
        assertThat(desk.caller.find()).map(PortalUser::name).contains("viewer");
        desk.recordSignIn();
        assertThat(trail.lines()).containsExactly("on its own: viewer SignIn DONE");
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
