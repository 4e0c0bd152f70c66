package uk.councilportal.observation.repository;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import uk.councilportal.authority.repository.JsonRows;
import uk.councilportal.authority.repository.TenantConnection;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.period.model.ReportingMonth;

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
    private final TenantConnection tenant;
    private final PreparedStatement insert;
    private final JsonRows waiting = new JsonRows();

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
        waiting.add(
                row.breakdownId(),
                row.month(),
                row.indicatorId(),
                String.valueOf(row.periodType()),
                row.months(),
                row.line(),
                row.numerator(),
                row.denominator(),
                row.value(),
                row.status(),
                row.dataNote());
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
            return lines(query);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** What storing would do. */
    public StagedComparison compare() {
        return StagedComparison.sumOf(listMonths().stream().map(StagedMonth::counts));
    }

    /** What storing would do, by indicator and month. */
    public List<StagedMonth> listMonths() {
        send();
        String sql = "SELECT s.indicator_id, s.month, SUM(" + StagedKind.NEW.condition() + "), SUM("
                + StagedKind.CHANGED.condition() + "), COUNT(*)" + JOIN_LATEST + " GROUP BY s.indicator_id, s.month";
        try (PreparedStatement query = prepareForCouncil(sql, 1);
                ResultSet row = query.executeQuery()) {
            List<StagedMonth> months = new ArrayList<>();
            while (row.next()) {
                long added = row.getLong(3);
                long changed = row.getLong(4);
                StagedComparison counts = new StagedComparison(added, changed, row.getLong(5) - added - changed);
                months.add(new StagedMonth(row.getInt(1), new ReportingMonth(row.getInt(2)), counts));
            }
            return months;
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** The first rows of a kind, each beside what is kept. */
    public List<StagedChange> list(StagedKind kind, int limit) {
        send();
        String sql = "SELECT s.line, s.breakdown_id, s.month, s.indicator_id, s.period_type, s.months,"
                + " o.revision, o.numerator, o.denominator, o.value, o.status, o.data_note,"
                + " 0, s.numerator, s.denominator, s.value, s.status, s.data_note" + JOIN_LATEST + " WHERE "
                + kind.condition() + " ORDER BY s.line LIMIT " + limit;
        try (PreparedStatement query = prepareForCouncil(sql, 1);
                ResultSet rows = query.executeQuery()) {
            List<StagedChange> changes = new ArrayList<>();
            while (rows.next()) {
                rows.getInt(7);
                ObservationRow before = rows.wasNull() ? null : row(rows, 7);
                changes.add(new StagedChange(rows.getLong(1), before, row(rows, 13)));
            }
            return changes;
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** The first lines that would write to a figure of which there is a later revision than the one given. */
    public List<Long> listLinesOvertaken(int revision, int limit) {
        send();
        String sql = "SELECT s.line" + JOIN_LATEST + " WHERE " + StagedKind.TO_WRITE.condition()
                + " AND o.revision > ? ORDER BY s.line LIMIT " + limit;
        try (PreparedStatement query = prepareForCouncil(sql, 1)) {
            query.setInt(3, revision);
            return lines(query);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** The series of the file that end: some figure, kept or in the file, says that its measure had ended. */
    public List<StagedSeries> listEnding() {
        send();
        return new StagedEndings(tenant).list();
    }

    /** Takes the rows out that would write to some figures, and tells their lines in the order of the file. */
    public void takeOut(StagedChoice figures, Consumer<Long> lines) {
        send();
        String rows = JOIN_LATEST + " WHERE " + StagedKind.TO_WRITE.condition() + " AND " + figures.condition("s");
        try (PreparedStatement query = prepareForCouncil("SELECT s.line" + rows + " ORDER BY s.line", 1);
                PreparedStatement delete = prepareForCouncil("DELETE s" + rows, 1)) {
            figures.set(query, 3);
            figures.set(delete, 3);
            lines(query).forEach(lines);
            delete.executeUpdate();
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
                + ", s.numerator, s.denominator, s.value, s.status, s.data_note" + JOIN_LATEST + " WHERE "
                + StagedKind.TO_WRITE.condition()
                + " ORDER BY s.breakdown_id, s.month, s.indicator_id, s.period_type, s.months";
        try (PreparedStatement store = prepareForCouncil(sql, 2)) {
            store.setString(1, tenant.council());
            return store.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Keeps why some of the figures written under the revision were written; all of them in one statement. */
    public void keepReason(int revision, String reason, List<StagedSet> figures) {
        if (figures.isEmpty()) {
            return;
        }
        String sql = "INSERT INTO observation_reason (council, " + KEY + ", revision, reason) SELECT council, " + KEY
                + ", revision, ? FROM observation o WHERE o.council = ? AND o.revision = ? AND ("
                + figures.stream().map(set -> set.condition("o")).collect(Collectors.joining(" OR ")) + ")";
        try (PreparedStatement insert = tenant.prepare(sql)) {
            insert.setString(1, reason);
            insert.setString(2, tenant.council());
            insert.setInt(3, revision);
            int next = 4;
            for (StagedSet set : figures) {
                next = set.set(insert, next);
            }
            insert.executeUpdate();
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

    private static List<Long> lines(PreparedStatement query) throws SQLException {
        List<Long> lines = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                lines.add(rows.getLong(1));
            }
        }
        return lines;
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
