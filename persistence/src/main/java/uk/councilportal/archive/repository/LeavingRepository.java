package uk.councilportal.archive.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import uk.councilportal.archive.entity.StoredLeaving;
import uk.councilportal.archive.entity.StoredRemovedTable;
import uk.councilportal.archive.model.Leaving;
import uk.councilportal.archive.model.Leaving.Order;
import uk.councilportal.archive.model.RemovedTable;
import uk.councilportal.authority.model.AuthorityCode;

/** The councils that leave or have left. They belong to the portal. */
@ApplicationScoped
public class LeavingRepository {
    @PersistenceContext(unitName = "portal")
    private EntityManager entityManager;

    /** For the container. */
    protected LeavingRepository() {}

    public LeavingRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** All of them, the latest first. */
    public List<Leaving> list() {
        return entityManager
                .createQuery("select l from StoredLeaving l order by l.id desc", StoredLeaving.class)
                .getResultStream()
                .map(StoredLeaving::toModel)
                .toList();
    }

    /** How far a council has come the last time; empty where it never was to leave. */
    public Optional<Leaving> find(AuthorityCode council) {
        return latest(council, LockModeType.NONE).map(StoredLeaving::toModel);
    }

    /** The same as a row, for going on with it, so that whoever else does waits. */
    public Optional<StoredLeaving> lock(AuthorityCode council) {
        return latest(council, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Notes that a council is to leave. */
    public void add(AuthorityCode council, String name, Order order) {
        entityManager.persist(new StoredLeaving(council, name, order));
        entityManager.flush();
    }

    /** Notes what became of the tables, in place of what was noted before. */
    public void keep(int leaving, List<RemovedTable> tables) {
        for (int i = 0; i < tables.size(); i++) {
            entityManager.merge(new StoredRemovedTable(leaving, i + 1, tables.get(i)));
        }
    }

    /** What became of the tables. */
    public List<RemovedTable> listTables(int leaving) {
        return entityManager
                .createQuery(
                        "select t from StoredRemovedTable t where t.leavingId = :leaving order by t.position",
                        StoredRemovedTable.class)
                .setParameter("leaving", leaving)
                .getResultStream()
                .map(StoredRemovedTable::toModel)
                .toList();
    }

    private Optional<StoredLeaving> latest(AuthorityCode council, LockModeType lock) {
        return entityManager
                .createQuery(
                        "select l from StoredLeaving l where l.onsCode = :code order by l.id desc", StoredLeaving.class)
                .setParameter("code", council.value())
                .setLockMode(lock)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
