package uk.councilportal.comparison.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.comparison.entity.StoredGroup;

/** The saved groups of all people as far as they name a council that goes; nothing else of them is read or changed. */
@ApplicationScoped
public class GroupSuccessionRepository {
    @PersistenceContext(unitName = "portal")
    private EntityManager entityManager;

    /** For the container. */
    protected GroupSuccessionRepository() {}

    public GroupSuccessionRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** How many groups name a council. */
    public int countNaming(AuthorityCode council) {
        return entityManager
                .createQuery("select count(g) from StoredGroup g join g.members m where m = :code", Long.class)
                .setParameter("code", council.value())
                .getSingleResult()
                .intValue();
    }

    /** Lets every group that names a council name the one that follows it instead, once. */
    public void follow(AuthorityCode former, AuthorityCode successor) {
        entityManager
                .createQuery("select g from StoredGroup g join g.members m where m = :code", StoredGroup.class)
                .setParameter("code", former.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(group -> group.follow(former, successor));
    }

    /** Lets the groups of a council's people be theirs under its new code, under which nobody has any yet. */
    public void move(AuthorityCode former, AuthorityCode code) {
        entityManager
                .createQuery("update StoredGroup g set g.place = :code where g.place = :former")
                .setParameter("code", code.value())
                .setParameter("former", former.value())
                .executeUpdate();
    }
}
