package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import uk.councilportal.system.pages.ArchivePage;
import uk.councilportal.system.pages.CouncilsPage;
import uk.councilportal.system.pages.GroupsPage;
import uk.councilportal.system.pages.PortalPage;
import uk.councilportal.system.pages.ScorecardPage;
import uk.councilportal.system.pages.UsersPage;

/** A council gets a new code and goes on with its history; then it becomes part of another, whose people read what it had published. */
class SuccessionBrowserIT {
    private static final String ADMIN = "portal-admin";
    private static final String ROTHERHAM = "E08000018";
    private static final String MARCH = "report=ROTH-SG&month=2017-03";
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    @TempDir
    Path folder;

    private final String former = newCode();
    private final String code = newCode();
    private final String other = newCode();
    private final String group = "Group " + UUID.randomUUID();

    @Test
    void goesOnUnderItsNewCodeAndIsReadByTheCouncilItBecomesPartOf() throws IOException {
        CouncilsPage admin = new CouncilsPage(browsers.signIn(ADMIN, CouncilsPage.PATH));
        putOn(admin, former);
        Page formerPerson = aCouncilWithAHistory();
        invited(former, "DATA_OFFICER");
        List<String> march = march(formerPerson, MARCH);
        assertThat(march).hasSizeGreaterThan(20);

        changesItsDetails(admin);
        assertThat(tellsItIsNotSafe(admin)).contains("no archive it has taken holds everything");
        takeArchive(formerPerson);
        showsWhatWillHappen(admin);
        admin.send("succeed-now");
        assertThat(admin.state()).isEqualTo("Left");
        assertThat(admin.text()).contains("The council goes on as", "(" + code + ")", "1 April 2026");
        assertThat(admin.changes())
                .anySatisfy(line -> assertThat(line).contains("History carried over", "rows of", "to " + code));
        assertThat(admin.accessibilityViolations()).isEmpty();
        PortalPage out = new PortalPage(formerPerson);
        assertThat(out.goTo("/app/scorecard.xhtml?" + MARCH)).isEqualTo(FORBIDDEN);
        assertThat(out.text()).contains("Council " + former, "1 April 2026");
        admin.goTo("/app/audit.xhtml?outcome=DONE&action=SuccessionService.recode&object=" + former);
        assertThat(admin.entries()).isEqualTo(1);

        admin.open(code);
        assertThat(admin.changes())
                .anySatisfy(line -> assertThat(line).contains("History carried over", "from " + former));
        assertThat(admin.showsLogo()).as("the picture went along").isTrue();
        assertThat(admin.offers("take-back-now"))
                .as("nothing is left without an owner")
                .isFalse();
        admin.send("go-on-now");
        movesThePeople(admin);
        assertThat(march(comesInAgain("data-officer"), MARCH))
                .as("cell by cell")
                .isEqualTo(march);
        assertThat(admin.goTo("/app/scorecard.xhtml?" + MARCH))
                .as("whoever looks after the portal sees no figure")
                .isEqualTo(NOT_FOUND);

        takeArchive(comesInAgain("council-admin"));
        putOn(admin, other);
        admin.open(code);
        admin.send("merge-preview", "since", "1 April 2026", "successor", other);
        assertThat(admin.preview())
                .anySatisfy(line -> assertThat(line).contains("nothing is carried over"))
                .anySatisfy(line -> assertThat(line).contains("The people of Council " + other + " can read"))
                .anySatisfy(line -> assertThat(line).contains("1 saved group", "Council " + other + " instead"));
        admin.send("succeed-now");
        assertThat(admin.state()).isEqualTo("Left");
        namesInItsGroup("Council " + other);
        movesThePeopleOfAMerger(admin);
        isReadOnlyByThePeopleOfTheOther(march);
    }

    /** In counts, without a figure; nothing is done, and nothing else than was shown can be. */
    private void showsWhatWillHappen(CouncilsPage admin) {
        aMemberOfBoardsKeepsIt();
        admin.open(former);
        admin.send("recode-preview", "since", "1 April 2026", "new_code", code);
        assertThat(admin.preview())
                .hasSize(8)
                .anySatisfy(line -> assertThat(line).contains("goes on as " + code, "leaves as " + former))
                .anySatisfy(line -> assertThat(line).contains("rows of", "are carried over as they are"))
                .anySatisfy(line -> assertThat(line).contains("reports", "local indicators", "published issues"))
                .anySatisfy(line -> assertThat(line).contains("have come in"))
                .anySatisfy(line -> assertThat(line).contains("1 saved group"));
        assertAccessible(admin);
        admin.send("succeed-now", "since", "2 April 2026");
        assertThat(admin.problems()).singleElement().asString().contains("not do what the preview showed");
        assertThat(admin.state()).isNotEqualTo("Left");
        assertThat(admin.preview()).isEmpty();
        admin.send("recode-preview", "since", "1 April 2026");
        assertThat(admin.complaints()).isEmpty();
    }

    /** Those who were there before, by one button: each with their roles, and each named in the trail. */
    private void movesThePeople(CouncilsPage admin) {
        UsersPage users = new UsersPage(browsers.signIn(ADMIN, UsersPage.PATH));
        assertThat(users.findIn("COUNCIL:" + former)).as("found in the filter").isTrue();
        assertThat(users.users()).hasSize(2);
        admin.open(code);
        assertThat(admin.peopleToMove())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).contains(person("data-officer"), "Data officer"))
                .anySatisfy(line -> assertThat(line).contains(person("council-admin"), "Council administrator"));
        assertThat(admin.text()).contains("2 people still belong to it", "They keep their roles.");
        assertAccessible(admin);
        admin.movePeople();
        assertThat(admin.text()).contains("2 people were moved.");
        assertThat(admin.offersToMovePeople()).isFalse();
        assertThat(users.findIn("COUNCIL:" + former)).as("nobody is left there").isFalse();
        admin.goTo("/app/audit.xhtml?outcome=DONE&action=UserService.move&object=" + former.toLowerCase());
        assertThat(admin.entries()).as("one for each").isEqualTo(2);
    }

    /** Whoever looked after the former council's people reads in the other. */
    private void movesThePeopleOfAMerger(CouncilsPage admin) {
        admin.open(other);
        assertThat(admin.peopleToMove()).hasSize(2);
        assertThat(admin.text()).contains("Who was nothing else becomes a viewer.");
        assertAccessible(admin);
        admin.movePeople();
        assertThat(admin.text()).contains("2 people were moved.");
        UsersPage users = new UsersPage(browsers.signIn(ADMIN, UsersPage.PATH));
        users.openUser(person("council-admin"));
        assertThat(users.ticked()).containsExactly("VIEWER");
        users.openUser(person("data-officer"));
        assertThat(users.ticked()).containsExactly("DATA_OFFICER");
    }

    private static void assertAccessible(PortalPage page) {
        assertThat(page.accessibilityViolations()).isEmpty();
        page.resizeTo(320, 640);
        assertThat(page.scrollsSideways()).isFalse();
        assertThat(page.accessibilityViolations()).isEmpty();
        page.resizeTo(1440, 1000);
    }

    /** Somebody who was there under the former code, in a profile of their own. */
    private Page comesInAgain(String role) {
        Page page = browsers.open().newPage();
        page.navigate("/app/home.xhtml");
        FirstVisit.fillSignIn(page, person(role), FirstVisit.PASSWORD);
        page.waitForURL(url -> url.contains("/app/"));
        return page;
    }

    private String person(String role) {
        return role + "-" + former.toLowerCase() + "@example.org";
    }

    private void aMemberOfBoardsKeepsIt() {
        GroupsPage groups = new GroupsPage(browsers.signIn("board-all", "/app/home.xhtml"));
        groups.open("save=yes&councils=" + former);
        groups.save(group);
        assertThat(groups.row(group)).contains("Council " + former);
    }

    private void namesInItsGroup(String council) {
        GroupsPage groups = new GroupsPage(browsers.signIn("board-all", "/app/home.xhtml"));
        groups.open("");
        assertThat(groups.row(group)).contains(council).doesNotContain(former, code);
        groups.remove(group);
    }

    private void isReadOnlyByThePeopleOfTheOther(List<String> march) {
        Page signedIn = invited(other, "VIEWER");
        PortalPage viewer = new PortalPage(signedIn);
        viewer.goTo("/app/scorecard.xhtml");
        assertThat(viewer.text()).contains("Former councils", "part of this council since 1 April 2026");
        assertThat(viewer.accessibilityViolations()).isEmpty();
        String formerMarch = "former=" + code + "&" + MARCH;
        assertThat(march(signedIn, formerMarch)).isEqualTo(march);
        assertThat(viewer.text()).contains("This council became part of yours");
        assertThat(new ScorecardPage(signedIn).downloads()).isEmpty();
        assertAccessible(viewer);
        assertThat(viewer.complaints()).isEmpty();
        assertThat(viewer.goTo("/app/scorecard.xhtml?former=" + code + "&report=ROTH-SG&month=2017-04&issue=draft"))
                .isEqualTo(NOT_FOUND);
        assertThat(viewer.goTo("/app/scorecard.xhtml?former=" + ROTHERHAM)).isEqualTo(NOT_FOUND);
        PortalPage norfolk = new PortalPage(browsers.signIn("norfolk-approver", "/app/home.xhtml"));
        assertThat(norfolk.goTo("/app/scorecard.xhtml?" + formerMarch)).isEqualTo(NOT_FOUND);
        PortalPage admin = new PortalPage(browsers.signIn(ADMIN, "/app/home.xhtml"));
        assertThat(admin.goTo("/app/scorecard.xhtml?" + formerMarch)).isEqualTo(NOT_FOUND);
        CouncilsPage trail = new CouncilsPage(
                browsers.signIn(ADMIN, "/app/audit.xhtml?outcome=REFUSED&who=norfolk-approver&object=" + code));
        assertThat(trail.entries()).isPositive();
    }

    /** Its administrator loads what Rotherham has kept as if it were the council's own. */
    private Page aCouncilWithAHistory() throws IOException {
        ArchivePage rotherham = new ArchivePage(browsers.signIn("rotherham-admin", "/app/home.xhtml"));
        rotherham.open();
        rotherham.take(folder.resolve("rotherham.zip"));
        ForeignArchive.write(folder.resolve("rotherham.zip"), ROTHERHAM, former, folder.resolve("own.zip"));
        Page signedIn = invited(former, "COUNCIL_ADMIN");
        ArchivePage council = new ArchivePage(signedIn);
        council.open();
        council.load(folder.resolve("own.zip"));
        assertThat(council.failures()).isEmpty();
        return signedIn;
    }

    private void changesItsDetails(CouncilsPage admin) throws IOException {
        String shortName = "Short " + former.substring(3);
        admin.open(former);
        admin.send("change-now", "short_name", "x".repeat(101));
        assertThat(admin.problems()).isNotEmpty();
        admin.open(former);
        admin.send("change-now", "short_name", shortName);
        assertThat(admin.heading()).isEqualTo(shortName);
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(200, 80, BufferedImage.TYPE_INT_RGB), "png", picture);
        admin.sendLogo(picture.toByteArray());
        assertThat(admin.showsLogo()).isTrue();
        assertThat(admin.changes())
                .anySatisfy(line -> assertThat(line).contains("Details changed"))
                .anySatisfy(line -> assertThat(line).contains("Picture changed"));
        for (String action : List.of("CouncilStateService.change", "CouncilLogoService.keep")) {
            admin.goTo("/app/audit.xhtml?outcome=DONE&action=" + action + "&object=" + former);
            assertThat(admin.entries()).as(action).isEqualTo(1);
        }
    }

    private String tellsItIsNotSafe(CouncilsPage admin) {
        admin.open(former);
        admin.send("recode-preview", "since", "1 April 2026", "new_code", code);
        return String.join(" ", admin.problems());
    }

    private void takeArchive(Page person) {
        ArchivePage archives = new ArchivePage(person);
        archives.open();
        archives.take(folder.resolve("archive.zip"));
    }

    private static List<String> march(Page person, String choice) {
        ScorecardPage scorecard = new ScorecardPage(person);
        assertThat(scorecard.goToChoice(choice)).isEqualTo(200);
        return scorecard.lines();
    }

    private Page invited(String council, String... roles) {
        String name = roles[0].toLowerCase().replace('_', '-') + "-" + council.toLowerCase() + "@example.org";
        UsersPage users = new UsersPage(browsers.signIn(ADMIN, UsersPage.PATH));
        users.fillInvitation(name, "Ada", "Moor");
        for (String role : roles) {
            users.tick(role);
        }
        users.chooseCouncil(council);
        users.invite();
        return new FirstVisit(browsers).comeIn(users.link(), name);
    }

    private static void putOn(CouncilsPage admin, String code) {
        admin.openNew();
        admin.type(code, "Council " + code);
        admin.send("put-on-now");
    }

    private static String newCode() {
        return "E08" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000);
    }
}
