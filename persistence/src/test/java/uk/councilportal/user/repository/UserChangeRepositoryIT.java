package uk.councilportal.user.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.RollbackException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.councilportal.platform.database.TestDatabase;
import uk.councilportal.user.model.OpenChange;
import uk.councilportal.user.model.UserPlace;
import uk.councilportal.user.model.UserRole;
import uk.councilportal.user.model.UserStanding;

/** The journal of changes, and the lock by which one change follows the other. */
class UserChangeRepositoryIT {
    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-20T10:00:00");
    private static final UserStanding VIEWER =
            new UserStanding(Set.of(UserPlace.council("E08000018")), Set.of(UserRole.VIEWER), true);

    private final TestDatabase database = TestDatabase.get();
    private final ExecutorService administrators = Executors.newFixedThreadPool(2);

    @AfterEach
    void end() {
        administrators.shutdownNow();
    }

    @Test
    void letsOneAdministratorWaitForTheOther() throws Exception {
        CountDownLatch locked = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        Future<?> first = administrators.submit(() -> database.inTransaction(em -> {
            changes(em).lock();
            locked.countDown();
            return awaited(finish);
        }));
        locked.await();
        Future<?> second = administrators.submit(() -> database.inTransaction(em -> {
            changes(em).lock();
            return true;
        }));

        assertThatThrownBy(() -> second.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        finish.countDown();
        first.get(10, TimeUnit.SECONDS);
        assertThat(second.get(10, TimeUnit.SECONDS)).isEqualTo(true);
    }

    @Test
    void tellsWhoWaitsForLongFromWhoCannotBeServed() throws Exception {
        CountDownLatch locked = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        Future<?> first = administrators.submit(() -> database.inTransaction(em -> {
            changes(em).lock();
            locked.countDown();
            return awaited(finish);
        }));
        locked.await();
        assertThatThrownBy(() -> database.inTransaction(em -> {
                    waitAtMost(em, 1);
                    assertThatThrownBy(changes(em)::lock).isInstanceOf(LockTimeoutException.class);
                    waitAtMost(em, 50);
                    return null;
                }))
                .as("nothing is kept of a transaction that had to wait")
                .isInstanceOf(RollbackException.class);
        finish.countDown();
        first.get(10, TimeUnit.SECONDS);
    }

    private static void waitAtMost(EntityManager entityManager, int seconds) {
        entityManager
                .createNativeQuery("SET SESSION innodb_lock_wait_timeout = " + seconds)
                .executeUpdate();
    }

    @Test
    void keepsAChangeOpenUntilItIsDoneOrUndone() {
        long one = add("one@example.org", Optional.of(VIEWER));
        long other = add("other@example.org", Optional.empty());

        assertThat(open())
                .startsWith(
                        new OpenChange(other, "other@example.org", Optional.empty(), NOW),
                        new OpenChange(one, "one@example.org", Optional.of(VIEWER), NOW));

        end(one, true);
        end(other, false);
        assertThat(open()).extracting(OpenChange::id).doesNotContain(one, other);
    }

    private List<OpenChange> open() {
        return database.inTransaction(em -> changes(em).listOpen());
    }

    private long add(String name, Optional<UserStanding> before) {
        return database.inTransaction(em -> changes(em).add(name, before, "ada", NOW));
    }

    private void end(long id, boolean undone) {
        database.inTransaction(em -> {
            changes(em).end(id, undone, NOW);
            return null;
        });
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static UserChangeRepository changes(EntityManager entityManager) {
        return new UserChangeRepository(entityManager);
    }
}
