package uk.councilportal.user.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilportal.user.directory.DirectoryException;
import uk.councilportal.user.directory.KeycloakFixture;
import uk.councilportal.user.directory.UserDirectory;
import uk.councilportal.user.directory.UserKeeper;
import uk.councilportal.user.model.OpenChange;
import uk.councilportal.user.model.UserAccount.Person;
import uk.councilportal.user.model.UserPlace;
import uk.councilportal.user.model.UserRole;
import uk.councilportal.user.model.UserStanding;
import uk.councilportal.user.service.UserChanges.Steps;

/** The sign-in service goes away before and after every single call: afterwards people stand as before, or as wanted. */
class UserChangesTest {
    private static final UserPlace ROTHERHAM = UserPlace.council("E08000018");
    private static final UserPlace NORFOLK = UserPlace.council("E10000020");
    private static final UserStanding VIEWER = new UserStanding(Set.of(ROTHERHAM), Set.of(UserRole.VIEWER), true);
    private static final UserStanding APPROVER = new UserStanding(Set.of(NORFOLK), Set.of(UserRole.APPROVER), true);
    private static final String SAM = "sam@example.org";
    private static final Person NEW = new Person("new@example.org", "New", "Person");
    private static final Person NEWER = new Person("newer@example.org", "Newer", "Person");
    private static final int MORE_CALLS_THAN_ANY_CHANGE = 60;

    private KeycloakFixture keycloak;
    private RecordedJournal journal;
    private UserDirectory directory;
    private UserChanges changes;

    @BeforeEach
    void begin() {
        keycloak = new KeycloakFixture();
        keycloak.put(SAM, VIEWER, 0);
        journal = new RecordedJournal();
        directory = new UserDirectory(keycloak);
        changes = new UserChanges(journal, directory, new UserKeeper(directory, null));
    }

    @Test
    void makesSomebodyStandAsWanted() {
        carryOut(this::move);
        assertThat(directory.find(SAM).orElseThrow().standing()).isEqualTo(APPROVER);
        assertThat(journal.open()).isEmpty();
    }

    @Test
    void makesAnAccountForSomebodyNew() {
        carryOut(this::inviteTwo);
        assertThat(directory.find(NEW.email()).orElseThrow().standing()).isEqualTo(VIEWER);
        assertThat(directory.find(NEWER.email()).orElseThrow().state()).hasToString("INVITED");
        assertThat(journal.open()).isEmpty();
    }

    @Test
    void leavesNobodyHalfMoved() {
        everyCutLeadsBack(this::move);
    }

    @Test
    void leavesNobodyHalfDisabled() {
        everyCutLeadsBack(steps -> steps.shape(directory.find(SAM).orElseThrow(), VIEWER.withEnabled(false)));
    }

    @Test
    void leavesNobodyHalfRemoved() {
        everyCutLeadsBack(steps -> steps.shape(directory.find(SAM).orElseThrow(), VIEWER.moved(Set.of(), Set.of())));
    }

    @Test
    void leavesNobodyHalfInvited() {
        everyCutLeadsBack(this::inviteTwo);
    }

    @Test
    void undoesWhatTheDatabaseDidNotKeep() {
        String before = keycloak.everything();
        journal.crashAtTheEnd();
        assertThatThrownBy(() -> carryOut(this::inviteTwo)).hasMessage("no database");
        assertThat(keycloak.everything()).isEqualTo(before);
        assertThat(journal.open()).isEmpty();
    }

    @Test
    void neverTakesAwayAnAccountThatSomebodyElseHasMade() {
        keycloak.put(NEW.email(), APPROVER, 0);
        String before = keycloak.everything();
        assertThatThrownBy(() -> carryOut(this::inviteTwo)).isInstanceOf(DirectoryException.class);
        assertThat(keycloak.everything()).isEqualTo(before);
        assertThat(journal.open()).isEmpty();
    }

    @ParameterizedTest(name = "{0} thousandths of a second apart")
    @ValueSource(longs = {-3_600_000, -1_000, -1, 1, 1_000, 60_000, 3_600_000})
    void neverTakesAwayAnAccountThatTheChangeHasNotMade(long apart) {
        OpenChange change = journal.begin(SAM, Optional.empty());
        keycloak.put(SAM, VIEWER, change.mark().toEpochMilli() + apart);
        changes.begin();
        assertThat(directory.find(SAM)).isPresent();
        assertThat(journal.open()).isEmpty();
    }

    @Test
    void takesAwayTheAccountThatTheChangeHasMadeThoughNoAnswerCame() {
        OpenChange change = journal.begin(NEW.email(), Optional.empty());
        keycloak.put(NEW.email(), VIEWER, change.mark().toEpochMilli());
        changes.begin();
        assertThat(directory.find(NEW.email())).isEmpty();
        assertThat(journal.open()).isEmpty();
    }

    @Test
    void hasNothingToUndoForSomebodyWhoIsGone() {
        journal.begin("gone@example.org", Optional.of(VIEWER));
        changes.begin();
        assertThat(journal.open()).isEmpty();
    }

    @Test
    void neverGivesBackWhatWasTakenInTheMeantime() {
        assertThatThrownBy(() -> carryOut(steps -> {
                    move(steps);
                    keycloak.refuse(true);
                    throw new IllegalStateException("something else");
                }))
                .hasMessage("something else");
        assertThat(journal.open()).hasSize(1);

        UserStanding gone = APPROVER.moved(Set.of(), Set.of());
        keycloak.refuse(false);
        changes.carryOut(steps -> {
            steps.shape(directory.find(SAM).orElseThrow(), gone);
            return null;
        });
        changes.begin();
        assertThat(directory.find(SAM).orElseThrow().standing()).isEqualTo(gone);
        assertThat(journal.open()).isEmpty();
    }

    @Test
    void leavesWhatIsOpenOfOthersToBeUndone() {
        journal.begin("gone@example.org", Optional.of(VIEWER));
        carryOut(this::move);
        assertThat(journal.open()).extracting(OpenChange::name).containsExactly("gone@example.org");
    }

    @Test
    void goesOnUndoingAfterANoAndStopsWhereNobodyAnswers() {
        for (String name : List.of("first@example.org", "second@example.org", "third@example.org")) {
            keycloak.put(name, APPROVER, 0);
            journal.begin(name, Optional.of(VIEWER));
        }
        keycloak.refuse(true);
        int before = keycloak.calls();
        assertThat(changes.settle()).isEmpty();
        assertThat(keycloak.calls()).as("each is tried").isEqualTo(before + 3);
        keycloak.refuse(false);

        keycloak.cutAt(1, false);
        assertThat(changes.settle()).isEmpty();
        assertThat(keycloak.calls()).as("one is waited for").isEqualTo(1);
        keycloak.mend();
        assertThat(changes.settle()).hasSize(3);
    }

    /** Whatever call is cut, before it arrives or before its answer does, everything is as before once it is settled. */
    private void everyCutLeadsBack(Consumer<Steps> work) {
        int cuts = 0;
        for (int call = 1; call < MORE_CALLS_THAN_ANY_CHANGE; call++) {
            for (boolean afterTheCall : List.of(false, true)) {
                begin();
                String before = keycloak.everything();
                keycloak.cutAt(call, afterTheCall);
                boolean failed = fails(work);
                cuts += failed ? 1 : 0;
                assertThat(failed).isEqualTo(keycloak.wasCut());
                keycloak.mend();
                changes.begin();
                assertThat(journal.open()).isEmpty();
                if (failed) {
                    assertThat(keycloak.everything()).as("cut at call %d", call).isEqualTo(before);
                }
            }
        }
        assertThat(cuts).as("the calls of the change, each cut twice").isGreaterThan(6);
    }

    private boolean fails(Consumer<Steps> work) {
        try {
            carryOut(work);
            return false;
        } catch (DirectoryException cut) {
            return true;
        }
    }

    private void carryOut(Consumer<Steps> work) {
        changes.carryOut(steps -> {
            work.accept(steps);
            return null;
        });
    }

    private void move(Steps steps) {
        steps.shape(directory.find(SAM).orElseThrow(), APPROVER);
    }

    private void inviteTwo(Steps steps) {
        steps.create(NEW, VIEWER);
        steps.create(NEWER, APPROVER);
    }
}
