package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import uk.councilportal.system.pages.BoardsPage;
import uk.councilportal.system.pages.UsersPage;

/** Keycloak is stopped before, during and after what an administrator does: a clear state then, and nothing half done afterwards. */
class UsersDownIT {
    private static final int PEOPLE = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final String BOARD = "four-councils-board";

    @RegisterExtension
    final BrowserProfiles browsers = new BrowserProfiles();

    @RegisterExtension
    final SignInOutage outage = new SignInOutage();

    private final RunningPortal portal = RunningPortal.get();
    private final String batch = Long.toString(System.nanoTime(), Character.MAX_RADIX);

    @Test
    void saysSoBeforeACallAndGoesOnAfterwards() {
        UsersPage admin = at("norfolk-admin");
        outage.stop();
        admin.open();
        assertThat(admin.text()).contains("The sign-in service does not answer");
        assertThat(admin.accessibilityViolations()).isEmpty();
        invite(admin, person(1));
        assertThat(admin.problems()).singleElement().asString().contains("does not answer. Nothing has been changed");
        assertThat(admin.typedEmail()).isEqualTo(person(1));
        admin.openUser("norfolk-viewer");
        assertThat(admin.text()).contains("The sign-in service does not answer");
        assertThat(admin.goTo("/app/home.xhtml")).isEqualTo(200);
        outage.start();
        admin.open();
        invite(admin, person(1));
        assertThat(admin.text()).contains(person(1) + " is invited");
        admin.openUser(person(1));
        admin.sayYesTo("remove");
    }

    @Test
    void undoesWhatItHasBegunWhenKeycloakStopsMidway(@TempDir Path folder) throws IOException {
        UsersPage admin = at("norfolk-admin");
        admin.checkFile(file(folder));
        assertThat(admin.peopleToInvite()).hasSize(PEOPLE);
        SignInAdministration keycloak = new SignInAdministration(portal);
        admin.pressInviteAll();
        awaitSomeOf(keycloak);
        outage.stop();
        admin.awaitAnswer();
        assertThat(admin.problems())
                .singleElement()
                .asString()
                .matches("Row \\d+, down-.*: The sign-in service does not answer. Nobody of the file is invited.*")
                .contains("could not be taken away yet");
        assertThat(admin.peopleToInvite()).hasSize(PEOPLE);

        outage.start();
        SignInAdministration again = new SignInAdministration(portal);
        assertThat(again.countOf(batch)).as("half done when Keycloak stopped").isPositive();
        assertThat(admin.openUser(person(1))).isEqualTo(200);
        assertThat(admin.pressButton("#again-now"))
                .as("undone before anything else")
                .isEqualTo(404);
        assertThat(again.countOf(batch)).isZero();
        admin.checkFile(file(folder));
        assertThat(admin.peopleToInvite()).hasSize(PEOPLE);
        admin.inviteAll();
        assertThat(admin.text()).contains(PEOPLE + " people are invited");
        assertThat(again.countOf(batch)).isEqualTo(PEOPLE);
        again.removePeople(batch);
    }

    @Test
    void keepsWhatWasDoneBeforeKeycloakStopped() {
        UsersPage admin = at("norfolk-admin");
        invite(admin, person(1));
        outage.stop();
        admin.open();
        assertThat(admin.text()).contains("The sign-in service does not answer");
        outage.start();
        admin.openUser(person(1));
        assertThat(admin.ticked()).containsExactly("VIEWER");
        admin.sayYesTo("remove");
        admin.find(person(1));
        assertThat(admin.text()).contains("Nobody found");
    }

    @Test
    void showsWhereEachCouncilStandsThoughNobodyKnowsTheMembers() {
        BoardsPage admin = new BoardsPage(browsers.signIn("portal-admin", BoardsPage.PATH));
        outage.stop();
        assertThat(admin.openBoard(BOARD)).isEqualTo(200);
        assertThat(admin.text()).contains("The sign-in service does not answer");
        assertThat(admin.councils()).isNotEmpty();
        assertThat(admin.accessibilityViolations()).isEmpty();
        outage.start();
        admin.openBoard(BOARD);
        assertThat(admin.members()).isNotEmpty();
    }

    private void awaitSomeOf(SignInAdministration keycloak) {
        Instant end = Instant.now().plus(PATIENCE);
        while (keycloak.countOf(batch) < 3) {
            assertThat(Instant.now()).as("the first people are made").isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private static void invite(UsersPage admin, String name) {
        admin.fillInvitation(name, "Sam", "Hill");
        admin.tick("VIEWER");
        admin.invite();
    }

    private Path file(Path folder) throws IOException {
        String rows = IntStream.rangeClosed(1, PEOPLE)
                .mapToObj(number -> person(number) + ",Sam,Hill,viewer\n")
                .collect(Collectors.joining());
        return Files.writeString(folder.resolve("people.csv"), "email,first_name,last_name,roles\n" + rows);
    }

    private String person(int number) {
        return "down-%s-%d@example.org".formatted(batch, number);
    }

    private UsersPage at(String person) {
        return new UsersPage(browsers.signIn(person, UsersPage.PATH));
    }
}
