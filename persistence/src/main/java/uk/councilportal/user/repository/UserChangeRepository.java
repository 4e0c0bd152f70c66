package uk.councilportal.user.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.eclipse.persistence.exceptions.DatabaseException;
import uk.councilportal.user.entity.StoredUserChange;
import uk.councilportal.user.entity.UserLock;
import uk.councilportal.user.model.OpenChange;
import uk.councilportal.user.model.UserStanding;

/** Changes of people's accounts that are under way. They belong to the portal, as the accounts do. */
@ApplicationScoped
public class UserChangeRepository {
    /** What MySQL and MariaDB call it. */
    private static final int LOCK_WAIT_TIMEOUT = 1205;

    @PersistenceContext(unitName = "portal")
    private EntityManager entityManager;

    /** For the container. */
    protected UserChangeRepository() {}

    public UserChangeRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * Makes whoever else changes people wait until the transaction ends.
     *
     * @throws LockTimeoutException when somebody else holds the lock for longer than the database lets anybody wait
     */
    public void lock() {
        try {
            entityManager.find(UserLock.class, UserLock.ONLY, LockModeType.PESSIMISTIC_WRITE);
        } catch (PersistenceException failure) {
            boolean waited = failure.getCause() instanceof DatabaseException why
                    && why.getDatabaseErrorCode() == LOCK_WAIT_TIMEOUT;
            throw waited ? new LockTimeoutException(failure) : failure;
        }
    }

    /** Writes down a change before it is begun, and answers its number. */
    public long add(String name, Optional<UserStanding> before, String by, LocalDateTime at) {
        StoredUserChange change = new StoredUserChange(name, before, by, at);
        entityManager.persist(change);
        entityManager.flush();
        return change.id();
    }

    /** Closes a change. */
    public void end(long id, boolean undone, LocalDateTime at) {
        entityManager.find(StoredUserChange.class, id).end(undone, at);
    }

    /** Changes that are neither done nor undone, latest first: the order in which they are undone. */
    public List<OpenChange> listOpen() {
        return entityManager
                .createQuery(
                        "select c from StoredUserChange c where c.endedAt is null order by c.id desc",
                        StoredUserChange.class)
                .getResultStream()
                .map(StoredUserChange::toModel)
                .toList();
    }
}
