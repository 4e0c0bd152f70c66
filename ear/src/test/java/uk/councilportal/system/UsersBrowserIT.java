package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.councilportal.system.pages.UsersPage;

/** Both kinds of administrator keep users against the real Keycloak, and what they must not do is refused. */
class UsersBrowserIT {
    private static final String COUNCIL_ADMIN = "norfolk-admin";
    private static final String PORTAL_ADMIN = "portal-admin";

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    @Test
    void saysAllThatHasToBePutRightAndKeepsWhatWasTyped() {
        UsersPage admin = at(COUNCIL_ADMIN);
        admin.fillInvitation("officer.norfolk", "", "");
        admin.tick("APPROVER");
        admin.invite();
        assertThat(admin.problems()).hasSize(3).first().asString().contains("You typed “officer.norfolk”");
        assertThat(admin.typedEmail()).isEqualTo("officer.norfolk");
        assertThat(admin.accessibilityViolations()).isEmpty();
        admin.resizeTo(320, 640);
        assertThat(admin.scrollsSideways()).isFalse();
        assertThat(admin.accessibilityViolations()).isEmpty();
        admin.fillInvitation("norfolk-viewer@example.org", "Norfolk", "viewer");
        admin.invite();
        assertThat(admin.problems()).singleElement().asString().contains("has an account already");
        assertThat(admin.complaints()).isEmpty();
    }

    @Test
    void keepsTheLastAdministrators() {
        UsersPage admin = at(PORTAL_ADMIN);
        admin.openUser("birmingham-admin");
        admin.sayYesTo("remove");
        assertThat(admin.problems()).singleElement().asString().contains("only administrator of the council");
        admin.openUser("birmingham-admin");
        admin.sayYesTo("disable");
        assertThat(admin.problems()).singleElement().asString().contains("only administrator of the council");
        admin.openUser(PORTAL_ADMIN);
        assertThat(admin.canChange()).isFalse();
    }

    private UsersPage at(String person) {
        return new UsersPage(browsers.signIn(person, UsersPage.PATH));
    }
}
