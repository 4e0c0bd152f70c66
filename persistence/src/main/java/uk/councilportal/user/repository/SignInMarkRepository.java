package uk.councilportal.user.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import uk.councilportal.user.entity.StoredSignInMark;

/** How far the sign-in service's own record has been taken into the audit trail. */
@ApplicationScoped
public class SignInMarkRepository {
    @PersistenceContext(unitName = "portal")
    EntityManager entityManager;

    public Instant readTo() {
        return entityManager.find(StoredSignInMark.class, StoredSignInMark.ID).readTo();
    }

    /** The same, held until the transaction ends, so that nothing is taken over twice. */
    public Instant lock() {
        return locked().readTo();
    }

    public void moveTo(Instant at) {
        locked().moveTo(at);
    }

    private StoredSignInMark locked() {
        return entityManager.find(StoredSignInMark.class, StoredSignInMark.ID, LockModeType.PESSIMISTIC_WRITE);
    }
}
