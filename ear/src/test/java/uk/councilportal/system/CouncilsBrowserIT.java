package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.councilportal.system.pages.CouncilsPage;
import uk.councilportal.system.pages.LeaguePage;
import uk.councilportal.system.pages.PortalPage;
import uk.councilportal.system.pages.UsersPage;

/** Councils are put on the portal, set up, stopped and succeeded, against the real Keycloak; nobody else can. */
class CouncilsBrowserIT {
    private static final String ADMIN = "portal-admin";
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    private final String code = newCode();

    @Test
    void onboardsACouncilWhoseAdministratorThenFindsItsIndicators() throws IOException {
        CouncilsPage admin = at(ADMIN);
        assertThat(admin.councils()).anySatisfy(line -> assertThat(line).contains("Rotherham", "E08000018", "At work"));
        assertAccessible(admin);
        admin.openNew();
        assertAccessible(admin);
        admin.type("E07000001", "Nowhere");
        admin.choose("highest", "10");
        admin.send("put-on-now");
        assertThat(admin.problems()).singleElement().asString().contains("ONS code", "E06, E08, E09 or E10");
        assertThat(admin.typedName()).isEqualTo("Nowhere");
        putOn(admin, code);
        assertThat(admin.text()).contains("Next, invite its administrator");
        assertThat(admin.state()).isEqualTo("Being set up");
        assertThat(admin.nextStep()).contains("Administrator invited");
        assertAccessible(admin);

        admin.tickArea("Contact and referral");
        admin.send("copy-catalogue-now", "report", "NEW", "title", "First report");
        assertThat(admin.text()).contains("The indicators are copied");
        assertThat(admin.steps()).anySatisfy(step -> assertThat(step).contains("Indicators", "indicators"));
        assertThat(admin.offers("copy-catalogue-now")).isFalse();
        admin.sendLogo("<svg/>".getBytes(StandardCharsets.UTF_8));
        assertThat(admin.problems()).singleElement().asString().contains("PNG or JPEG");
        admin.sendLogo(CouncilsPage.picture());
        assertThat(admin.showsLogo()).isTrue();

        String newcomer = "admin-" + code.toLowerCase() + "@example.org";
        Page first = new FirstVisit(browsers).comeIn(invite(newcomer, code), newcomer);
        PortalPage council = new PortalPage(first);
        assertThat(council.goTo("/app/indicators.xhtml")).isEqualTo(200);
        assertThat(council.text()).contains("Contacts received by children's social care");
        assertThat(council.signedInAs()).contains("Council " + code);
        assertThat(council.goTo("/app/council.xhtml?council=" + code)).isEqualTo(NOT_FOUND);

        admin.open(code);
        assertThat(admin.nextStep()).contains("Targets");
        admin.send("activate-now");
        assertThat(admin.state()).isEqualTo("At work");
        stopsAndLetsGoOn(admin, first);
        assertThat(admin.changes()).hasSize(6);
        assertOneEntryEach(admin);
        assertThat(admin.complaints()).isEmpty();
    }

    /** Somebody is signed in the whole time; each change is in effect with their next click. */
    private static void stopsAndLetsGoOn(CouncilsPage admin, Page signedIn) {
        PortalPage council = new PortalPage(signedIn);
        admin.send("suspend-now");
        assertThat(admin.problems()).singleElement().asString().contains("Give a reason");
        admin.send("suspend-now", "reason", "No contract");
        assertThat(admin.state()).isEqualTo("Suspended");
        assertThat(council.goTo("/app/indicators.xhtml")).isEqualTo(FORBIDDEN);
        assertThat(council.heading()).contains("suspended");
        assertThat(council.text()).doesNotContain("No contract");
        assertThat(council.accessibilityViolations()).isEmpty();
        assertThat(signedIn.request().get("/api/v1/grants").status()).isEqualTo(FORBIDDEN);
        admin.send("reactivate-now", "reason", "Contract signed");
        assertThat(admin.state()).isEqualTo("At work");
        assertThat(council.goTo("/app/indicators.xhtml")).isEqualTo(200);
    }

    private void assertOneEntryEach(CouncilsPage admin) {
        for (String action : List.of(
                "OnboardingService.putOn",
                "OnboardingService.makeGroup",
                "CouncilTemplateService.copyCatalogue",
                "CouncilStateService.activate",
                "CouncilStateService.suspend",
                "CouncilStateService.reactivate")) {
            admin.goTo("/app/audit.xhtml?outcome=DONE&action=" + action + "&object=" + code);
            assertThat(admin.entries()).as(action).isEqualTo(1);
        }
    }

    @Test
    void copiesAnotherCouncilAndTellsThePeopleOfAFormerCodeWhereToGo() {
        String successor = newCode();
        CouncilsPage admin = at(ADMIN);
        putOn(admin, successor);
        putOn(admin, code);
        admin.send("copy-council-now", "source", "E06000045", "prefix", "NEW");
        assertThat(admin.steps()).anySatisfy(step -> assertThat(step).contains("Indicators", "indicators"));
        String newcomer = "admin-" + code.toLowerCase() + "@example.org";
        Page first = new FirstVisit(browsers).comeIn(invite(newcomer, code), newcomer);
        PortalPage council = new PortalPage(first);
        assertThat(council.goTo("/app/indicators.xhtml")).isEqualTo(200);

        admin.open(code);
        admin.send("merge-preview", "since", "1 April 2090", "successor", successor);
        assertThat(admin.problems()).singleElement().asString().contains("a day up to today");
        admin.merge("1 April 2026", successor);
        assertThat(admin.state()).isEqualTo("Left");
        assertThat(admin.text()).contains("became part of Council " + successor, "1 April 2026");
        assertAccessible(admin);
        assertThat(council.goTo("/app/indicators.xhtml")).isEqualTo(FORBIDDEN);
        assertThat(council.text()).contains("Council " + successor, "1 April 2026");
        tellsReadersOfComparisons(successor);
        admin.open(successor);
        assertThat(admin.text()).contains("Council " + code + " (" + code + ") became part of this council");
        admin.find("Council " + code);
        assertThat(admin.councils()).singleElement().asString().contains("Left");
    }

    /** Whoever asks for a council that has gone is told where, by page and by interface. */
    private void tellsReadersOfComparisons(String successor) {
        String choices = "indicator=cpp-count&month=2016-09&councils=" + code + ",E10000020";
        String words = "Council " + code + " became part of Council " + successor + " on 1 April 2026";
        LeaguePage board = new LeaguePage(browsers.signIn("board-all", "/app/home.xhtml"));
        assertThat(board.open(choices)).isEqualTo(200);
        assertThat(board.text()).contains(words + ".").doesNotContain("instead");
        assertThat(board.accessibilityViolations()).isEmpty();
        JsonObject answer =
                RunningPortal.json(RunningPortal.get().getAs("board-all", "/api/v1/comparisons?" + choices));
        assertThat(answer.getJsonArray("followed")).singleElement().satisfies(each -> {
            assertThat(each.asJsonObject().getString("successor")).isEqualTo(successor);
            assertThat(each.asJsonObject().getString("words")).isEqualTo(words);
        });
    }

    @Test
    void onboardsACouncilThatHasMoreWithheldThanTheStandard() {
        CouncilsPage admin = at(ADMIN);
        admin.openNew();
        assertThat(admin.text()).contains("By law the financial year of every English council runs from 1 April");
        admin.type(code, "Council " + code);
        admin.choose("highest", "7");
        admin.choose("rounding", "ROUND10");
        assertAccessible(admin);
        admin.send("put-on-now");
        assertThat(admin.text()).contains("Counts from 1 to 7 withheld, other counts to the nearest 10");
    }

    @Test
    void refusesAndAuditsTheAdministratorsOfCouncils() {
        CouncilsPage council = at("norfolk-admin");
        assertThat(council.goTo(CouncilsPage.PATH)).isEqualTo(NOT_FOUND);
        assertThat(council.openNew()).isEqualTo(NOT_FOUND);
        assertThat(council.open("E10000020")).isEqualTo(NOT_FOUND);
        assertThat(council.open("E08000018")).isEqualTo(NOT_FOUND);
        assertThat(council.navigation()).doesNotContain("Councils");
        CouncilsPage admin = at(ADMIN);
        admin.goTo("/app/audit.xhtml?outcome=REFUSED&who=norfolk-admin&action=CouncilListService.council");
        assertThat(admin.entries()).isPositive();
        assertThat(admin.open("E10999999")).isEqualTo(NOT_FOUND);
    }

    private static void putOn(CouncilsPage admin, String code) {
        admin.openNew();
        admin.type(code, "Council " + code);
        admin.send("put-on-now");
    }

    private String invite(String name, String council) {
        UsersPage users = new UsersPage(browsers.signIn(ADMIN, UsersPage.PATH));
        users.fillInvitation(name, "Ada", "Moor");
        users.tick("COUNCIL_ADMIN");
        users.chooseCouncil(council);
        users.invite();
        return users.link();
    }

    private static void assertAccessible(CouncilsPage page) {
        assertThat(page.accessibilityViolations()).isEmpty();
        page.resizeTo(320, 640);
        assertThat(page.scrollsSideways()).isFalse();
        assertThat(page.accessibilityViolations()).isEmpty();
        page.resizeTo(1440, 1000);
    }

    private CouncilsPage at(String person) {
        return new CouncilsPage(browsers.signIn(person, person.equals(ADMIN) ? CouncilsPage.PATH : "/app/home.xhtml"));
    }

    private static String newCode() {
        return "E08" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000);
    }
}
