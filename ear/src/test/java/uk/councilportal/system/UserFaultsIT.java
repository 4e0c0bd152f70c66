package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.councilportal.system.AdministrationLine.Moment;
import uk.councilportal.system.SignInAdministration.Standing;
import uk.councilportal.system.pages.UsersPage;

/**
 * The line to the real Keycloak is cut before everything, before and during each change that a job makes there, and after the
 * last. The page says so; once the line is there again, Keycloak, journal, list and audit trail agree, and the job can be done.
 */
class UserFaultsIT {
    private static final String NORFOLK = "/councils/E10000020";
    private static final String SOUTHAMPTON = "/councils/E06000045";
    private static final Standing VIEWER = new Standing(true, Set.of("viewer"), Set.of(NORFOLK));
    private static final String FAILED = " FAILED";
    private static final String DONE = " DONE";
    private static final String UNDONE = "UserSettlementService.undone DONE";
    private static final Map<String, String> WORDS = Map.of(
            "viewer",
            "Viewer",
            "data-officer",
            "Data officer",
            "approver",
            "Approver",
            NORFOLK,
            "Norfolk",
            SOUTHAMPTON,
            "Southampton");

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    @RegisterExtension
    final AdministrationOutage outage = new AdministrationOutage();

    private final RunningPortal portal = RunningPortal.get();
    private final StoredTraces traces = new StoredTraces(portal);
    private UsersPage onlooker;

    /**
     * What an administrator does with somebody.
     *
     * @param page where it is done
     * @param action as the audit trail names it
     * @param ends how somebody stands afterwards
     * @param open opens the page for somebody and fills it in
     * @param button what is pressed then
     */
    private record Job(UsersPage page, String action, Standing ends, Consumer<String> open, String button) {
        boolean invites() {
            return action.equals("UserService.invite");
        }

        void fill(String name) {
            open.accept(name);
        }

        void press() {
            page.pressButton(button);
        }
    }

    /** Where the line is cut: at which change, when, and whether for good. Change 0 is before everything. */
    private record Cut(int change, Moment moment, boolean forGood) {
        void make(AdministrationLine line) {
            if (change == 0) {
                line.cut();
            } else if (forGood) {
                line.cutAt(change, moment);
            } else {
                line.loseAnswerOf(change);
            }
        }
    }

    @BeforeEach
    void somebodyElseLooksOn() {
        onlooker = at("portal-admin");
    }

    @Test
    void leavesNobodyHalfInvited() {
        UsersPage page = at("norfolk-admin");
        everyCutIsOvercome(
                new Job(page, "UserService.invite", VIEWER, name -> fillInvitation(page, name), "#invite-now"), 3);
    }

    @Test
    void leavesNobodyWithHalfOfTheirRoles() {
        UsersPage page = at("norfolk-admin");
        Standing officer = new Standing(true, Set.of("data-officer"), Set.of(NORFOLK));
        Consumer<String> open = name -> {
            page.openUser(name);
            page.untick("VIEWER");
            page.tick("DATA_OFFICER");
        };
        everyCutIsOvercome(new Job(page, "UserService.changeRoles", officer, open, "#change-now"), 3);
    }

    @Test
    void leavesNobodyHalfDisabled() {
        UsersPage page = at("norfolk-admin");
        Standing disabled = new Standing(false, VIEWER.roles(), VIEWER.groups());
        everyCutIsOvercome(
                new Job(page, "UserService.disable", disabled, name -> page.ask(name, "disable"), "#disable-now"), 2);
    }

    @Test
    void leavesNobodyHalfMoved() {
        UsersPage page = at("portal-admin");
        Standing approver = new Standing(true, Set.of("approver"), Set.of(SOUTHAMPTON));
        Consumer<String> open = name -> {
            page.openUser(name);
            page.untick("VIEWER");
            page.tick("APPROVER");
            page.forge("changing", "where", "COUNCIL:E06000045");
        };
        everyCutIsOvercome(new Job(page, "UserService.move", approver, open, "#change-now"), 5);
    }

    @Test
    void leavesNobodyHalfRemoved() {
        UsersPage page = at("norfolk-admin");
        Standing nothing = new Standing(true, Set.of(), Set.of());
        everyCutIsOvercome(
                new Job(page, "UserService.remove", nothing, name -> page.ask(name, "remove"), "#remove-now"), 3);
    }

    @Test
    void signsOutInTheEnd() {
        UsersPage page = at("norfolk-admin");
        for (Moment moment : Moment.values()) {
            String name = someone();
            keycloak().addPerson(name, "viewer", NORFOLK);
            portal.token(name);
            assertThat(keycloak().sessions(name)).isEqualTo(1);
            page.openUser(name);
            outage.line().cutAt(1, moment);
            page.pressButton("#sessions-now");
            outage.line().mend();
            assertThat(keycloak().sessions(name)).as("%s", moment).isEqualTo(moment == Moment.BEFORE ? 1 : 0);

            page.openUser(name);
            page.pressButton("#sessions-now");
            assertThat(page.text()).contains("is signed out everywhere");
            assertThat(keycloak().sessions(name)).isZero();
            assertThat(keycloak().standing(name)).contains(VIEWER);
            assertThat(traces.openChangesOf(name)).isZero();
            String first = "UserService.endSessions" + (moment == Moment.AFTER ? DONE : FAILED);
            assertThat(traces.changesAuditedOf(name)).containsExactly(first, "UserService.endSessions DONE");
            keycloak().removePeople(name);
        }
    }

    @Test
    void undoesWhatTheDatabaseDidNotKeep() {
        UsersPage page = at("norfolk-admin");
        String name = someone();
        fillInvitation(page, name);
        outage.line().whenMade(1, traces::cutThePortalOff);
        page.invite();
        assertThat(page.heading()).contains("went wrong");
        outage.line().mend();
        settle();
        agree(name, Optional.empty(), List.of("UserService.invite FAILED", UNDONE));

        fillInvitation(page, name);
        page.invite();
        agree(name, Optional.of(VIEWER), List.of("UserService.invite FAILED", UNDONE, "UserService.invite DONE"));
        keycloak().removePeople(name);
    }

    /** Does the job once with every cut, and once more where it was not done. */
    private void everyCutIsOvercome(Job job, int changes) {
        overcomes(job, new Cut(0, Moment.BEFORE, true));
        for (int change = 1; change <= changes; change++) {
            overcomes(job, new Cut(change, Moment.BEFORE, true));
            overcomes(job, new Cut(change, Moment.DURING, true));
            overcomes(job, new Cut(change, Moment.DURING, false));
        }
        assertThat(overcomes(job, new Cut(changes, Moment.AFTER, true)))
                .as("done before the line was cut")
                .isTrue();
    }

    /** Answers whether the job was done at once. */
    private boolean overcomes(Job job, Cut cut) {
        String name = someone();
        if (!job.invites()) {
            keycloak().addAccount(name, "viewer", NORFOLK);
        }
        Optional<Standing> before = keycloak().standing(name);
        job.fill(name);
        cut.make(outage.line());
        job.press();
        List<String> told = job.page().problems();
        assertThat(outage.line().changes()).as("changes until it was cut").isGreaterThanOrEqualTo(cut.change());
        outage.line().mend();
        List<String> audited = new ArrayList<>();
        if (!told.isEmpty()) {
            assertThat(told).as("%s", cut).singleElement().asString().contains("does not answer");
            audited.add(job.action() + FAILED);
            Stream.of(UNDONE).filter(begun -> cut.change() > 0).forEach(audited::add);
            if (cut.forGood()) {
                settle();
            }
            agree(name, before, audited);
            job.fill(name);
            job.press();
        }
        audited.add(job.action() + DONE);
        agree(name, Optional.of(job.ends()), audited);
        keycloak().removePeople(name);
        return told.isEmpty();
    }

    /** What one has left half done is undone before another begins anything, be it refused or not. */
    private void settle() {
        onlooker.open();
        onlooker.fillInvitation("norfolk-viewer@example.org", "Norfolk", "viewer");
        onlooker.tick("VIEWER");
        onlooker.forge("inviting", "where", "COUNCIL:E10000020");
        onlooker.invite();
        assertThat(onlooker.problems()).singleElement().asString().contains("has an account already");
    }

    private void agree(String name, Optional<Standing> standing, List<String> audited) {
        assertThat(keycloak().standing(name)).as("Keycloak").isEqualTo(standing);
        assertThat(traces.openChangesOf(name)).as("open in the journal").isZero();
        assertThat(traces.changesAuditedOf(name)).as("audit trail").containsExactlyInAnyOrderElementsOf(audited);
        onlooker.goTo(UsersPage.PATH + "?q=" + name);
        if (standing.isEmpty()) {
            assertThat(onlooker.text()).contains("Nobody found");
        } else {
            assertThat(onlooker.users()).singleElement().asString().contains(words(standing.get()));
        }
    }

    private static List<String> words(Standing standing) {
        List<String> words = new ArrayList<>();
        Stream.concat(standing.roles().stream(), standing.groups().stream())
                .map(WORDS::get)
                .forEach(words::add);
        Stream.of("Disabled").filter(word -> !standing.enabled()).forEach(words::add);
        Stream.of("no role", "none").filter(word -> standing.roles().isEmpty()).forEach(words::add);
        return words;
    }

    private static void fillInvitation(UsersPage page, String name) {
        page.open();
        page.fillInvitation(name, "Sam", "Hill");
        page.tick("VIEWER");
    }

    private SignInAdministration keycloak() {
        return new SignInAdministration(portal);
    }

    private UsersPage at(String person) {
        return new UsersPage(browsers.signIn(person, UsersPage.PATH));
    }

    private static String someone() {
        return "fault-" + Long.toString(System.nanoTime(), Character.MAX_RADIX) + "@example.org";
    }
}
