package uk.councilportal.access.repository;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import uk.councilportal.authority.model.AuthorityCode;

/**
 * Binds the persistence context of the running transaction to one council.
 *
 * <p>EclipseLink would let the council be changed in the middle of a transaction; this class does not.
 */
@ApplicationScoped
public class TenantBinding {
    private static final String COUNCIL_PROPERTY = "portal.council";
    private static final String BOUND_COUNCIL = TenantBinding.class.getName();

    @PersistenceContext(unitName = "portal")
    EntityManager entityManager;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    /**
     * Makes the council the tenant of the running transaction, or of the running call where there is none.
     *
     * @return false when the transaction already belongs to another council
     */
    public boolean bind(AuthorityCode council) {
        if (!inTransaction()) {
            entityManager.setProperty(COUNCIL_PROPERTY, council.value());
            return true;
        }
        Object bound = transaction.getResource(BOUND_COUNCIL);
        if (bound == null) {
            transaction.putResource(BOUND_COUNCIL, council);
            entityManager.setProperty(COUNCIL_PROPERTY, council.value());
            return true;
        }
        return bound.equals(council);
    }

    private boolean inTransaction() {
        int status = transaction.getTransactionStatus();
        return status == Status.STATUS_ACTIVE || status == Status.STATUS_MARKED_ROLLBACK;
    }
}
