package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilportal.system.pages.ArchivePage;
import uk.councilportal.system.pages.LeavingPage;
import uk.councilportal.system.pages.PortalPage;

/** A council's administrator takes its data along, and is asked before it leaves; nobody else can do either. */
class ArchiveBrowserIT {
    private static final String PORTAL_ADMIN = "portal-admin";
    private static final String NORFOLK = "E10000020";
    private static final int NOT_FOUND = 404;

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    @TempDir
    Path folder;

    @Test
    void takesEverythingOfItsOwnCouncilAndNothingElse() throws IOException {
        ArchivePage page = archive("norfolk-admin");
        assertThat(page.open()).isEqualTo(200);
        assertThat(page.take(folder.resolve("archive.zip")))
                .startsWith("archive-")
                .endsWith(".zip");

        try (ZipFile zip = new ZipFile(folder.resolve("archive.zip").toFile())) {
            assertThat(text(zip, "manifest.json")).contains("\"code\": \"" + NORFOLK + "\"", "norfolk-admin");
            assertThat(text(zip, "archive-format.md")).contains("### observation.csv");
            assertThat(text(zip, "observation.csv").lines().skip(1))
                    .isNotEmpty()
                    .allMatch(line -> line.startsWith("\"" + NORFOLK + "\","));
            assertThat(text(zip, "issue.csv")).contains("\"" + NORFOLK + "\"");
            assertThat(text(zip, "audit_entry.csv").lines().findFirst().orElseThrow())
                    .doesNotContain("mark", "nonce", "link");
            assertThat(text(zip, "audit_entry.csv").lines().skip(1))
                    .isNotEmpty()
                    .allMatch(line -> line.split(",")[3].equals("\"" + NORFOLK + "\"") || isAbout(line, NORFOLK));
        }
        page.open();
        assertThat(page.archives().get(0)).contains("Taken", "norfolk-admin", sha256(folder.resolve("archive.zip")));
        assertAccessible(page);
        assertThat(page.complaints()).isEmpty();
    }

    /** What others did about the council: the last cell has the codes. */
    private static boolean isAbout(String line, String code) {
        return List.of(line.substring(line.lastIndexOf(',') + 1)
                        .replace("\"", "")
                        .split(" "))
                .contains(code);
    }

    @Test
    void loadsNoArchiveOfAnotherCouncilAndNoneWhereThereIsWorkAlready() {
        archive("southampton-admin").take(folder.resolve("southampton.zip"));
        ArchivePage page = archive("norfolk-admin");
        page.load(folder.resolve("southampton.zip"));
        assertThat(page.failures()).containsExactly("manifest.json The archive is of another council");
        assertThat(page.problems()).singleElement().asString().contains("nothing of it is stored");
        assertAccessible(page);

        page.open();
        page.take(folder.resolve("norfolk.zip"));
        page.load(folder.resolve("norfolk.zip"));
        assertThat(page.failures()).singleElement().asString().contains("in the portal already");
        LeavingPage trail = new LeavingPage(browsers.signIn(PORTAL_ADMIN, "/app/home.xhtml"));
        trail.goTo("/app/audit.xhtml?outcome=REFUSED&who=norfolk-admin&action=ArchiveService.load");
        assertThat(trail.text()).contains("southampton.zip", "archive not fit to be loaded");
    }

    @Test
    void agreesOnlyWithTheArchiveItHoldsAndStaysWhereThatIsTakenBack() {
        LeavingPage portal = leaving(PORTAL_ADMIN);
        portal.order("", "");
        assertThat(portal.problems()).containsExactly("Choose a council.");
        portal.open();
        portal.order(NORFOLK, "Joins another council's portal");
        assertThat(portal.steps()).contains("Ordered", PORTAL_ADMIN, "Joins another council's portal");
        assertThat(portal.isRemovable()).isFalse();
        portal.agreeInstead("Nobody answers");
        assertThat(portal.problems()).containsExactly("The council has an administrator who can sign in. Ask them.");
        assertAccessible(portal);

        ArchivePage council = archive("norfolk-admin");
        council.take(folder.resolve("archive.zip"));
        council.open();
        assertThat(council.isAsked()).isTrue();
        assertThat(council.text()).contains("Joins another council's portal");
        assertAccessible(council);
        council.agree("0".repeat(64));
        assertThat(council.problems()).singleElement().asString().contains("No archive taken from this portal");
        council.agree(sha256(folder.resolve("archive.zip")));
        assertThat(council.text()).contains("Your council has agreed.");

        portal.openCouncil(NORFOLK);
        assertThat(portal.steps()).contains("Agreed", "norfolk-admin", sha256(folder.resolve("archive.zip")));
        assertThat(portal.isRemovable()).isTrue();
        assertAccessible(portal);
        portal.withdraw();
        assertThat(portal.text()).contains("It is taken back.");
        assertThat(portal.openCouncil(NORFOLK)).isEqualTo(NOT_FOUND);
        council.open();
        assertThat(council.isAsked()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "norfolk-officer",
                "norfolk-owner",
                "norfolk-approver",
                "norfolk-viewer",
                "board-all",
                "portal-admin"
            })
    void isNotThereForAnybodyElse(String person) {
        PortalPage page = new PortalPage(browsers.signIn(person, "/app/home.xhtml"));
        assertThat(page.goTo("/app/archive.xhtml")).isEqualTo(NOT_FOUND);
        assertThat(page.text()).doesNotContain("Download an archive");
    }

    @ParameterizedTest
    @ValueSource(strings = {"norfolk-admin", "norfolk-approver", "norfolk-officer", "board-all"})
    void letsNobodyOfACouncilOrderThatOneLeaves(String person) {
        LeavingPage page = new LeavingPage(browsers.signIn(person, "/app/home.xhtml"));
        assertThat(page.open()).isEqualTo(NOT_FOUND);
        assertThat(page.openCouncil("E08000018")).isEqualTo(NOT_FOUND);
        assertThat(page.navigation()).doesNotContain("Leaving councils");
    }

    private ArchivePage archive(String person) {
        ArchivePage page = new ArchivePage(browsers.signIn(person, "/app/home.xhtml"));
        page.open();
        return page;
    }

    private LeavingPage leaving(String person) {
        LeavingPage page = new LeavingPage(browsers.signIn(person, "/app/home.xhtml"));
        page.open();
        return page;
    }

    private static void assertAccessible(PortalPage page) {
        assertThat(page.accessibilityViolations()).isEmpty();
        page.resizeTo(320, 640);
        assertThat(page.scrollsSideways()).isFalse();
        assertThat(page.accessibilityViolations()).isEmpty();
        page.resizeTo(1440, 1000);
    }

    private static String text(ZipFile zip, String name) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }

    static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException | NoSuchAlgorithmException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
