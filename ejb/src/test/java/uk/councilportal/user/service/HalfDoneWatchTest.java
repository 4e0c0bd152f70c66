package uk.councilportal.user.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.councilportal.user.directory.KeycloakFixture;
import uk.councilportal.user.directory.UserDirectory;
import uk.councilportal.user.directory.UserKeeper;
import uk.councilportal.user.model.UserPlace;
import uk.councilportal.user.model.UserRole;
import uk.councilportal.user.model.UserStanding;

/** Most looks see nothing, and ask neither for the lock nor for the sign-in service. */
class HalfDoneWatchTest {
    private static final String SAM = "sam@example.org";
    private static final UserStanding VIEWER =
            new UserStanding(Set.of(UserPlace.council("E08000018")), Set.of(UserRole.VIEWER), true);

    private final KeycloakFixture keycloak = new KeycloakFixture();
    private final RecordedJournal journal = new RecordedJournal();
    private final UserDirectory directory = new UserDirectory(keycloak);
    private final HalfDoneWatch watch =
            new HalfDoneWatch(journal, new UserChanges(journal, directory, new UserKeeper(directory, null)));

    @Test
    void doesNothingWhereNothingIsHalfDone() {
        watch.look();
        assertThat(keycloak.calls()).isZero();
        assertThat(journal.locks()).isZero();
    }

    @Test
    void undoesWhatIsHalfDoneUnderTheLockAndTriesAgainLater() {
        keycloak.put(SAM, VIEWER.withRoles(Set.of()), 0);
        journal.begin(SAM, Optional.of(VIEWER));
        keycloak.cutAt(1, false);
        watch.look();
        assertThat(journal.open()).hasSize(1);

        keycloak.mend();
        watch.look();
        assertThat(journal.open()).isEmpty();
        assertThat(journal.locks()).isEqualTo(2);
        assertThat(directory.find(SAM).orElseThrow().standing()).isEqualTo(VIEWER);
    }
}
