package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import uk.councilportal.system.pages.UsersPage;

/** An administrator invites the people of a file, who then come in. */
class UserFileBrowserIT {
    private static final String COUNCIL_ADMIN = "norfolk-admin";

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    @Test
    void invitesThePeopleOfAFileOnceEveryRowIsRight(@TempDir Path folder) throws IOException {
        String one = someone();
        String other = someone();
        UsersPage admin = at(COUNCIL_ADMIN);
        admin.checkFile(
                file(
                        folder,
                        "%s,Sam,Hill,viewer,\n%s,Kim,Lake,portal-admin,\n".formatted(one, other)
                                + "norfolk-viewer@example.org,A,B,viewer,\nkim,Kim,Lake,viewer,\nkai@c.uk,K,L,viewer,Rotherham\n"));
        assertThat(admin.rejectedRows()).hasSize(4);
        assertThat(admin.rejectedRows().get(0)).contains("3", "roles", "portal-admin", "not yours to give");
        assertThat(admin.rejectedRows().get(1)).contains("4", "email", "has an account already");
        assertThat(admin.rejectedRows().get(2)).contains("5", "email", "no email address");
        assertThat(admin.rejectedRows().get(3)).contains("6", "place", "your own council only");
        assertThat(admin.peopleToInvite()).singleElement().asString().contains(one, "Sam Hill", "Viewer", "Norfolk");
        assertThat(admin.canInviteAll()).isFalse();
        assertThat(admin.accessibilityViolations()).isEmpty();
        admin.resizeTo(320, 640);
        assertThat(admin.scrollsSideways()).isFalse();
        assertThat(admin.accessibilityViolations()).isEmpty();

        admin.checkFile(
                file(folder, "%s,Sam,Hill,viewer,\n%s,Kim,Lake,data-officer; council-admin,\n".formatted(one, other)));
        assertThat(admin.rejectedRows()).isEmpty();
        assertThat(admin.peopleToInvite()).hasSize(2);
        admin.inviteAll();
        assertThat(admin.text()).contains("2 people are invited");
        assertThat(admin.accessibilityViolations()).isEmpty();
        newcomer().comeIn(admin.links().get(1), other);
        admin.openUser(one);
        admin.sayYesTo("remove");
        admin.openUser(other);
        admin.sayYesTo("remove");
        admin.goTo("/app/history.xhtml?object=" + one);
        assertThat(admin.text()).contains("User invited");
        assertThat(admin.complaints()).isEmpty();
    }

    private static Path file(Path folder, String rows) throws IOException {
        return Files.writeString(folder.resolve("people.csv"), "email,first_name,last_name,roles,place\n" + rows);
    }

    private FirstVisit newcomer() {
        return new FirstVisit(browsers);
    }

    private UsersPage at(String person) {
        return new UsersPage(browsers.signIn(person, UsersPage.PATH));
    }

    private static String someone() {
        return "someone-" + Long.toString(System.nanoTime(), Character.MAX_RADIX) + "@example.org";
    }
}
