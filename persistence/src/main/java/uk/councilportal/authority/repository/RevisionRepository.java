package uk.councilportal.authority.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import uk.councilportal.authority.entity.ChangeSet;
import uk.councilportal.authority.model.Change;

/**
 * Counts the revisions of the council's data.
 *
 * <p>Whoever writes takes the next number first; the counter's row stays locked until the transaction ends, so numbers
 * follow the order of commits and what is read as of a number never changes afterwards.
 */
@ApplicationScoped
public class RevisionRepository {
    @PersistenceContext(unitName = "portal")
    private EntityManager entityManager;

    /** For the container. */
    protected RevisionRepository() {}

    public RevisionRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The number of the last change; 0 when nothing has been written. */
    public int latest() {
        Integer latest = entityManager
                .createQuery("select max(c.revision) from ChangeSet c", Integer.class)
                .getSingleResult();
        return latest == null ? 0 : latest;
    }

    /** Whether anything was ever changed in another way than this. */
    public boolean isChangedOtherwise(String kind) {
        return entityManager
                        .createQuery("select count(c) from ChangeSet c where c.kind <> :kind", Long.class)
                        .setParameter("kind", kind)
                        .getSingleResult()
                > 0;
    }

    /** Locks the council's counter for the rest of the transaction, without taking a number. */
    public void lock() {
        TenantConnection tenant = TenantConnection.of(entityManager);
        try {
            if (!isLocked(tenant)) {
                create(tenant);
                if (!isLocked(tenant)) {
                    throw unknown(tenant);
                }
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Takes the next number for a change whose rows are counted when it has been made. */
    public int begin(Change change) {
        return begin(change, 0);
    }

    /** Takes the next number for a change that writes so many rows. */
    public int begin(Change change, int rows) {
        TenantConnection tenant = TenantConnection.of(entityManager);
        try (PreparedStatement insert =
                tenant.prepare("INSERT INTO change_set (council, revision, kind, made_by, made_at, description, reason,"
                        + " rows_written) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            int revision = take(tenant);
            insert.setString(1, tenant.council());
            insert.setInt(2, revision);
            setChange(insert, change);
            insert.setInt(8, rows);
            insert.executeUpdate();
            return revision;
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Notes how many rows the change has written. */
    public void countRows(int revision, int rowsWritten) {
        TenantConnection tenant = TenantConnection.of(entityManager);
        try (PreparedStatement update =
                tenant.prepare("UPDATE change_set SET rows_written = ? WHERE council = ? AND revision = ?")) {
            update.setInt(1, rowsWritten);
            update.setString(2, tenant.council());
            update.setInt(3, revision);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** The changes after one revision up to another, by revision. */
    public Map<Integer, Change> mapChanges(int after, int upTo) {
        return entityManager
                .createQuery(
                        "select c from ChangeSet c where c.revision > :after and c.revision <= :upTo", ChangeSet.class)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .getResultStream()
                .collect(Collectors.toMap(ChangeSet::revision, ChangeSet::toModel));
    }

    /** The changes that made some revisions, by revision. */
    public Map<Integer, Change> mapChanges(Collection<Integer> revisions) {
        if (revisions.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery("select c from ChangeSet c where c.revision in :revisions", ChangeSet.class)
                .setParameter("revisions", revisions)
                .getResultStream()
                .collect(Collectors.toMap(ChangeSet::revision, ChangeSet::toModel));
    }

    /** Counts on, which locks the counter, and tells the number in the same statement. */
    private static int take(TenantConnection tenant) throws SQLException {
        OptionalInt next = counted(tenant);
        if (next.isEmpty()) {
            create(tenant);
            next = counted(tenant);
        }
        return next.orElseThrow(() -> unknown(tenant));
    }

    private static OptionalInt counted(TenantConnection tenant) throws SQLException {
        try (PreparedStatement count = tenant.prepareTelling(
                "UPDATE council_revision SET latest = LAST_INSERT_ID(latest + 1) WHERE council = ?")) {
            count.setString(1, tenant.council());
            if (count.executeUpdate() == 0) {
                return OptionalInt.empty();
            }
            try (ResultSet number = count.getGeneratedKeys()) {
                number.next();
                return OptionalInt.of(number.getInt(1));
            }
        }
    }

    private static IllegalStateException unknown(TenantConnection tenant) {
        return new IllegalStateException("The council is not known to the portal: " + tenant.council());
    }

    private static boolean isLocked(TenantConnection tenant) throws SQLException {
        try (PreparedStatement lock =
                tenant.prepare("SELECT latest FROM council_revision WHERE council = ? FOR UPDATE")) {
            lock.setString(1, tenant.council());
            try (ResultSet row = lock.executeQuery()) {
                return row.next();
            }
        }
    }

    /** Only where there is no counter: on one that is there it would share the row, and two who share it cannot lock it. */
    private static void create(TenantConnection tenant) throws SQLException {
        try (PreparedStatement create =
                tenant.prepare("INSERT IGNORE INTO council_revision (council, latest) VALUES (?, 0)")) {
            create.setString(1, tenant.council());
            create.executeUpdate();
        }
    }

    private static void setChange(PreparedStatement insert, Change change) throws SQLException {
        insert.setString(3, change.kind());
        insert.setString(4, change.madeBy());
        insert.setObject(5, change.madeAt());
        insert.setString(6, change.description());
        insert.setString(7, change.reason().orElse(null));
    }
}
