package uk.councilportal.observation.repository;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import uk.councilportal.authority.repository.TenantConnection;
import uk.councilportal.observation.model.ObservationStatus;

/**
 * A file of figures on its way in: a temporary table on the transaction's own connection, keyed like the figures
 * themselves, so that twice-named figures lie side by side and storing writes in the order of the index.
 *
 * <p>Use: add every row, look for duplicates, compare, store; then close. Nothing remains when the transaction rolls
 * back or the connection dies.
 */
public final class ObservationStaging implements AutoCloseable {
    private static final int BATCH = 1_000;
    private static final String KEY = "breakdown_id, month, indicator_id, period_type, months";
    private static final String DROP = "DROP TEMPORARY TABLE IF EXISTS staged_observation";
    private static final String CREATE = "CREATE TEMPORARY TABLE staged_observation ("
            + "breakdown_id INT NOT NULL, month INT NOT NULL, indicator_id INT NOT NULL,"
            + " period_type CHAR(1) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, months TINYINT NOT NULL,"
            + " line BIGINT NOT NULL, numerator DECIMAL(18, 6), denominator DECIMAL(18, 6), value DECIMAL(18, 6),"
            + " status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,"
            + " data_note VARCHAR(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci,"
            + " PRIMARY KEY (" + KEY + ", line)) ENGINE = InnoDB";
    private static final String INSERT = "INSERT INTO staged_observation (" + KEY
            + ", line, numerator, denominator, value, status, data_note) SELECT * FROM JSON_TABLE(?, '$[*]' COLUMNS ("
            + "breakdown_id INT PATH '$[0]', month INT PATH '$[1]', indicator_id INT PATH '$[2]',"
            + " period_type CHAR(1) PATH '$[3]', months INT PATH '$[4]', line BIGINT PATH '$[5]',"
            + " numerator DECIMAL(18, 6) PATH '$[6]', denominator DECIMAL(18, 6) PATH '$[7]',"
            + " value DECIMAL(18, 6) PATH '$[8]', status VARCHAR(20) PATH '$[9]',"
            + " data_note VARCHAR(500) PATH '$[10]')) arrived";
    private static final String JOIN_LATEST = " FROM staged_observation s LEFT JOIN observation o"
            + " ON o.council = ? AND o.breakdown_id = s.breakdown_id AND o.month = s.month"
            + " AND o.indicator_id = s.indicator_id AND o.period_type = s.period_type AND o.months = s.months"
            + " AND o.revision = (SELECT MAX(r.revision) FROM observation r WHERE r.council = ?"
            + " AND r.breakdown_id = s.breakdown_id AND r.month = s.month AND r.indicator_id = s.indicator_id"
            + " AND r.period_type = s.period_type AND r.months = s.months)";
    private static final String SAME = "(o.numerator <=> s.numerator AND o.denominator <=> s.denominator"
            + " AND o.value <=> s.value AND o.status = s.status AND o.data_note COLLATE utf8mb4_bin <=> s.data_note)";

    private final TenantConnection tenant;
    private final PreparedStatement insert;
    private final StagedRows waiting = new StagedRows();

    ObservationStaging(EntityManager entityManager) {
        this.tenant = TenantConnection.of(entityManager);
        try {
            tenant.execute(DROP);
            tenant.execute(CREATE);
            this.insert = tenant.prepare(INSERT);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Adds a row. */
    public void add(StagedObservation row) {
        waiting.add(row);
        if (waiting.rows() == BATCH) {
            send();
        }
    }

    /** The lines that name a figure another, earlier line names already; at most so many. */
    public List<Long> listDuplicateLines(int limit) {
        send();
        String sql = "SELECT MAX(line) FROM staged_observation GROUP BY " + KEY
                + " HAVING COUNT(*) > 1 ORDER BY MAX(line) LIMIT ?";
        try (PreparedStatement query = tenant.prepare(sql)) {
            query.setInt(1, limit);
            List<Long> lines = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    lines.add(rows.getLong(1));
                }
            }
            return lines;
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** What storing would do. */
    public StagedComparison compare() {
        send();
        String sql = "SELECT COALESCE(SUM(o.revision IS NULL), 0)," + " COALESCE(SUM(o.revision IS NOT NULL AND NOT "
                + SAME + "), 0), COUNT(*)" + JOIN_LATEST;
        try (PreparedStatement query = prepareForCouncil(sql, 1);
                ResultSet row = query.executeQuery()) {
            row.next();
            long added = row.getLong(1);
            long changed = row.getLong(2);
            return new StagedComparison(added, changed, row.getLong(3) - added - changed);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** The first figures that storing would change, not counting new ones. */
    public List<StagedChange> listChanges(int limit) {
        send();
        String sql = "SELECT s.line, s.breakdown_id, s.month, s.indicator_id, s.period_type, s.months,"
                + " o.revision, o.numerator, o.denominator, o.value, o.status, o.data_note,"
                + " 0, s.numerator, s.denominator, s.value, s.status, s.data_note" + JOIN_LATEST
                + " WHERE o.revision IS NOT NULL AND NOT " + SAME + " ORDER BY s.line LIMIT " + limit;
        try (PreparedStatement query = prepareForCouncil(sql, 1);
                ResultSet rows = query.executeQuery()) {
            List<StagedChange> changes = new ArrayList<>();
            while (rows.next()) {
                changes.add(new StagedChange(rows.getLong(1), row(rows, 7), row(rows, 13)));
            }
            return changes;
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Writes every new or changed figure under the revision and returns how many there were. */
    public int store(int revision) {
        send();
        String sql = "INSERT INTO observation (council, " + KEY
                + ", revision, numerator, denominator, value, status, data_note)"
                + " SELECT ?, s.breakdown_id, s.month, s.indicator_id, s.period_type, s.months, " + revision
                + ", s.numerator, s.denominator, s.value, s.status, s.data_note" + JOIN_LATEST
                + " WHERE o.revision IS NULL OR NOT " + SAME
                + " ORDER BY s.breakdown_id, s.month, s.indicator_id, s.period_type, s.months";
        try (PreparedStatement store = prepareForCouncil(sql, 2)) {
            store.setString(1, tenant.council());
            return store.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    @Override
    public void close() {
        try {
            insert.close();
            tenant.execute(DROP);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private void send() {
        if (waiting.rows() == 0) {
            return;
        }
        try {
            insert.setString(1, waiting.toString());
            insert.executeUpdate();
            waiting.clear();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Prepares a statement over {@link #JOIN_LATEST} and sets its two council parameters. */
    private PreparedStatement prepareForCouncil(String sql, int firstParameter) throws SQLException {
        PreparedStatement statement = tenant.prepare(sql);
        statement.setString(firstParameter, tenant.council());
        statement.setString(firstParameter + 1, tenant.council());
        return statement;
    }

    private static ObservationRow row(ResultSet rows, int first) throws SQLException {
        return new ObservationRow(
                rows.getInt(2),
                rows.getInt(3),
                rows.getInt(4),
                rows.getString(5),
                rows.getInt(6),
                rows.getInt(first),
                rows.getBigDecimal(first + 1),
                rows.getBigDecimal(first + 2),
                rows.getBigDecimal(first + 3),
                ObservationStatus.valueOf(rows.getString(first + 4)),
                rows.getString(first + 5));
    }
}
