package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.councilportal.system.AdministrationLine.Moment;
import uk.councilportal.system.pages.CouncilsPage;

/**
 * The line to the real Keycloak, or the portal's own to its database, is cut while a council is put on: what is left is the
 * open step, with or without the group, and it can be gone on with or taken back.
 */
class OnboardingFaultsIT {
    private static final String PUT_ON = "OnboardingService.putOn DONE";
    private static final String STOPPED = "OnboardingService.makeGroup FAILED";
    private static final String MADE = "OnboardingService.makeGroup DONE";
    private static final String TAKEN_BACK = "OnboardingService.takeBack DONE";

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    @RegisterExtension
    final AdministrationOutage outage = new AdministrationOutage();

    private final RunningPortal portal = RunningPortal.get();
    private final StoredTraces traces = new StoredTraces(portal);

    @Test
    void goesOnWheneverTheLineWasCut() {
        CouncilsPage admin = at();
        for (Moment moment : Moment.values()) {
            String code = putOnWhileItIsCut(admin, moment);
            goesOn(admin, code);
        }
    }

    @Test
    void takesBackWheneverTheLineWasCut() {
        CouncilsPage admin = at();
        for (Moment moment : Moment.values()) {
            String code = putOnWhileItIsCut(admin, moment);
            admin.open(code);
            admin.send("take-back-now");
            assertThat(admin.text()).contains("Nothing is left of the council that was begun");
            isLeft(code, "", false);
            assertThat(traces.changesAuditedOf(code)).containsExactly(PUT_ON, STOPPED, TAKEN_BACK);
            admin.find(code);
            assertThat(admin.text()).contains("No council found");
        }
    }

    @Test
    void goesOnWhereTheDatabaseDidNotKeepThatTheGroupIsMade() {
        CouncilsPage admin = at();
        String code = someCode();
        outage.line().whenMade(1, traces::cutThePortalOff);
        putOn(admin, code);
        assertThat(admin.heading()).contains("went wrong");
        outage.line().mend();
        isLeft(code, "SETTING_UP open", true);
        assertThat(traces.changesAuditedOf(code)).containsExactly(PUT_ON, STOPPED);
        admin.find(code);
        assertThat(admin.councils()).singleElement().asString().contains(code);
        goesOn(admin, code);
    }

    /** Puts a council on that is still open then, and mends the line. */
    private String putOnWhileItIsCut(CouncilsPage admin, Moment moment) {
        String code = someCode();
        outage.line().cutAt(1, moment);
        putOn(admin, code);
        assertThat(admin.text()).contains("its group has yet to be made");
        outage.line().mend();
        isLeft(code, "SETTING_UP open", moment != Moment.BEFORE);
        assertThat(traces.changesAuditedOf(code)).containsExactly(PUT_ON, STOPPED);
        return code;
    }

    private void goesOn(CouncilsPage admin, String code) {
        admin.open(code);
        admin.send("go-on-now");
        assertThat(admin.text()).contains("Next, invite its administrator");
        assertThat(admin.changes()).hasSize(1);
        isLeft(code, "SETTING_UP", true);
        assertThat(traces.changesAuditedOf(code)).containsExactly(PUT_ON, STOPPED, MADE);
    }

    private void isLeft(String code, String state, boolean group) {
        assertThat(traces.text(
                        "SELECT CONCAT(state, IF(group_made, '', ' open')) FROM portal_council WHERE ons_code = ?",
                        code))
                .isEqualTo(state);
        assertThat(new SignInAdministration(portal).hasGroup("/councils/" + code))
                .isEqualTo(group);
    }

    private static void putOn(CouncilsPage admin, String code) {
        admin.openNew();
        admin.type(code, "Council " + code);
        admin.send("put-on-now");
    }

    private CouncilsPage at() {
        return new CouncilsPage(browsers.signIn("portal-admin", CouncilsPage.PATH));
    }

    private static String someCode() {
        return "E09" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000);
    }
}
