package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import uk.councilportal.system.pages.ArchivePage;
import uk.councilportal.system.pages.CouncilsPage;
import uk.councilportal.system.pages.LeavingPage;
import uk.councilportal.system.pages.UsersPage;

/** A council is put on the portal, works, and leaves it with its archive; afterwards nothing of it is left and the trail is whole. */
class LeavingBrowserIT {
    private static final String ADMIN = "portal-admin";
    private static final int FORBIDDEN = 403;

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    @TempDir
    Path folder;

    private final String code = "E08" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000);
    private final String person = "leaver-" + code.toLowerCase() + "@example.org";

    @Test
    void leavesWithItsArchiveAndAProof() {
        Page signedIn = putOnWithAnAdministrator();
        LeavingPage portal = new LeavingPage(browsers.signIn(ADMIN, LeavingPage.PATH));
        portal.open();
        portal.order(code, "Merged into another council");
        ArchivePage council = new ArchivePage(signedIn);
        council.open();
        assertThat(council.text()).contains("Your council leaves the portal", "Merged into another council");
        council.take(folder.resolve("archive.zip"));
        council.open();
        String digest = ArchiveBrowserIT.sha256(folder.resolve("archive.zip"));
        council.agree(digest);

        portal.openCouncil(code);
        portal.remove();

        assertThat(portal.text()).contains("The council has left.");
        assertThat(portal.steps()).contains("Left", ADMIN, person, digest, "looked over");
        assertThat(portal.result()).contains("rows were removed, and none was found afterwards");
        assertThat(portal.removed())
                .anyMatch(line -> line.matches("report [1-9][0-9]* 0"))
                .anyMatch(line -> line.matches("indicator [1-9][0-9]* 0"))
                .allMatch(line -> line.endsWith(" 0"));
        assertThat(portal.accessibilityViolations()).isEmpty();
        portal.resizeTo(320, 640);
        assertThat(portal.scrollsSideways()).isFalse();
        assertThat(portal.accessibilityViolations()).isEmpty();
        portal.resizeTo(1440, 1000);
        String proof = new String(
                BrowserSession.of(RunningPortal.get(), ADMIN).download(portal.proofAddress()), StandardCharsets.UTF_8);
        assertThat(proof).contains("\"step\": \"LEFT\"", digest, "\"rowsLeft\": 0", "Merged into another council");

        assertThat(council.open())
                .as("whoever is signed in is out with the next click")
                .isEqualTo(FORBIDDEN);
        assertThat(portal.openCouncil(code)).isEqualTo(200);
        assertThat(portal.isRemovable()).isFalse();
        assertEntries(portal);
    }

    private void assertEntries(LeavingPage portal) {
        portal.goTo("/app/audit.xhtml?object=" + code);
        assertThat(portal.text())
                .contains("Council ordered to leave", "Removal of a council carried out", "Data of a council removed");
        portal.goTo("/app/audit.xhtml");
        assertThat(portal.text()).doesNotContain("altered");
    }

    private Page putOnWithAnAdministrator() {
        CouncilsPage councils = new CouncilsPage(browsers.signIn(ADMIN, CouncilsPage.PATH));
        councils.openNew();
        councils.type(code, "Council " + code);
        councils.send("put-on-now");
        councils.tickArea("Contact and referral");
        councils.send("copy-catalogue-now", "report", "NEW", "title", "First report");
        UsersPage users = new UsersPage(browsers.signIn(ADMIN, UsersPage.PATH));
        users.fillInvitation(person, "Ada", "Moor");
        users.tick("COUNCIL_ADMIN");
        users.chooseCouncil(code);
        users.invite();
        return new FirstVisit(browsers).comeIn(users.link(), person);
    }
}
