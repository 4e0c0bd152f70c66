package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.councilportal.system.pages.CouncilsPage;

/** Keycloak is stopped while a council is put on: the page shows the open step, which is gone on with or taken back. */
class CouncilsDownIT {
    private static final int ATTEMPTS = 5;

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    @RegisterExtension
    final SignInOutage outage = new SignInOutage();

    private final String code = "E09" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000);

    @Test
    void goesOnWithACouncilWhoseGroupCouldNotBeMade() {
        CouncilsPage admin = putOnWhileKeycloakIsDown();
        admin.send("go-on-now");
        assertThat(admin.problems()).singleElement().asString().contains("does not answer");
        outage.start();
        goOn(admin);
        assertThat(admin.text()).contains("Next, invite its administrator");
        assertThat(admin.offers("go-on-now")).isFalse();
        assertThat(admin.changes()).hasSize(1);
    }

    @Test
    void takesACouncilBackWhoseGroupCouldNotBeMade() {
        CouncilsPage admin = putOnWhileKeycloakIsDown();
        admin.send("take-back-now");
        assertThat(admin.problems()).singleElement().asString().contains("does not answer");
        outage.start();
        admin.open(code);
        admin.send("take-back-now");
        assertThat(admin.text()).contains("Nothing is left of the council that was begun");
        admin.find(code);
        assertThat(admin.text()).contains("No council found");
    }

    /** A sign-in service that has just been started may take longer than the portal waits; the step can be repeated. */
    private void goOn(CouncilsPage admin) {
        admin.open(code);
        for (int attempt = 0; attempt < ATTEMPTS && admin.offers("go-on-now"); attempt++) {
            admin.send("go-on-now");
        }
    }

    private CouncilsPage putOnWhileKeycloakIsDown() {
        CouncilsPage admin = new CouncilsPage(browsers.signIn("portal-admin", CouncilsPage.PATH));
        admin.openNew();
        outage.stop();
        admin.type(code, "Council " + code);
        admin.send("put-on-now");
        assertThat(admin.text()).contains("its group has yet to be made", "Not known");
        assertThat(admin.accessibilityViolations()).isEmpty();
        return admin;
    }
}
