package uk.councilportal.observation.repository;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import uk.councilportal.authority.repository.StagingTable;
import uk.councilportal.authority.repository.StagingTable.Parameters;
import uk.councilportal.authority.repository.StagingTable.Row;
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
    private static final String KEY = "breakdown_id, month, indicator_id, period_type, months";
    private static final String TABLE = "staged_observation";
    private static final String DEFINITION = "breakdown_id INT NOT NULL, month INT NOT NULL, indicator_id INT NOT NULL,"
            + " period_type CHAR(1) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, months TINYINT NOT NULL,"
            + " line BIGINT NOT NULL, numerator DECIMAL(18, 6), denominator DECIMAL(18, 6), value DECIMAL(18, 6),"
            + " status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,"
            + " data_note VARCHAR(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci,"
            + " PRIMARY KEY (" + KEY + ", line)";
    private static final String INSERT = "INSERT INTO staged_observation (" + KEY
            + ", line, numerator, denominator, value, status, data_note) SELECT * FROM JSON_TABLE(?, '$[*]' COLUMNS ("
            + "breakdown_id INT PATH '$[0]', month INT PATH '$[1]', indicator_id INT PATH '$[2]',"
            + " period_type CHAR(1) PATH '$[3]', months INT PATH '$[4]', line BIGINT PATH '$[5]',"
            + " numerator DECIMAL(18, 6) PATH '$[6]', denominator DECIMAL(18, 6) PATH '$[7]',"
            + " value DECIMAL(18, 6) PATH '$[8]', status VARCHAR(20) PATH '$[9]',"
            + " data_note VARCHAR(500) PATH '$[10]')) arrived";
    private static final Row<Long> LINE = rows -> rows.getLong(1);
    private static final String JOIN_LATEST = " FROM staged_observation s LEFT JOIN observation o"
            + " ON o.council = ? AND o.breakdown_id = s.breakdown_id AND o.month = s.month"
            + " AND o.indicator_id = s.indicator_id AND o.period_type = s.period_type AND o.months = s.months"
            + " AND o.revision = (SELECT MAX(r.revision) FROM observation r WHERE r.council = ?"
            + " AND r.breakdown_id = s.breakdown_id AND r.month = s.month AND r.indicator_id = s.indicator_id"
            + " AND r.period_type = s.period_type AND r.months = s.months)";

    private final String council;
    private final StagingTable table;

    ObservationStaging(EntityManager entityManager) {
        TenantConnection tenant = TenantConnection.of(entityManager);
        this.council = tenant.council();
        this.table = tenant.stage(TABLE, DEFINITION, INSERT);
    }

    /** Adds a row. */
    public void add(StagedObservation row) {
        table.add(
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
    }

    /** The lines that name a figure another, earlier line names already; at most so many. */
    public List<Long> listDuplicateLines(int limit) {
        String sql = "SELECT MAX(line) FROM staged_observation GROUP BY " + KEY
                + " HAVING COUNT(*) > 1 ORDER BY MAX(line) LIMIT " + limit;
        return table.query(sql, Parameters.NONE, LINE);
    }

    /** What storing would do. */
    public StagedComparison compare() {
        return StagedComparison.sumOf(listMonths().stream().map(StagedMonth::counts));
    }

    /** What storing would do, by indicator and month. */
    public List<StagedMonth> listMonths() {
        String sql = "SELECT s.indicator_id, s.month, SUM(" + StagedKind.NEW.condition() + "), SUM("
                + StagedKind.CHANGED.condition() + "), COUNT(*)" + JOIN_LATEST + " GROUP BY s.indicator_id, s.month";
        return table.query(sql, ofCouncil(1), row -> {
            long added = row.getLong(3);
            long changed = row.getLong(4);
            StagedComparison counts = new StagedComparison(added, changed, row.getLong(5) - added - changed);
            return new StagedMonth(row.getInt(1), new ReportingMonth(row.getInt(2)), counts);
        });
    }

    /** The first rows of a kind, each beside what is kept. */
    public List<StagedChange> list(StagedKind kind, int limit) {
        String sql = "SELECT s.line, s.breakdown_id, s.month, s.indicator_id, s.period_type, s.months,"
                + " o.revision, o.numerator, o.denominator, o.value, o.status, o.data_note,"
                + " 0, s.numerator, s.denominator, s.value, s.status, s.data_note" + JOIN_LATEST + " WHERE "
                + kind.condition() + " ORDER BY s.line LIMIT " + limit;
        return table.query(sql, ofCouncil(1), rows -> {
            rows.getInt(7);
            ObservationRow before = rows.wasNull() ? null : row(rows, 7);
            return new StagedChange(rows.getLong(1), before, row(rows, 13));
        });
    }

    /** The first lines that would write to a figure of which there is a later revision than the one given. */
    public List<Long> listLinesOvertaken(int revision, int limit) {
        String sql = "SELECT s.line" + JOIN_LATEST + " WHERE " + StagedKind.TO_WRITE.condition() + " AND o.revision > "
                + revision + " ORDER BY s.line LIMIT " + limit;
        return table.query(sql, ofCouncil(1), LINE);
    }

    /** The series of the file that end: some figure, kept or in the file, says that its measure had ended. */
    public List<StagedSeries> listEnding() {
        return new StagedEndings(table, council).list();
    }

    /** Takes the rows out that would write to some figures, and tells their lines in the order of the file. */
    public void takeOut(StagedChoice figures, Consumer<StagedLine> lines) {
        String rows = JOIN_LATEST + " WHERE " + StagedKind.TO_WRITE.condition() + " AND " + figures.condition("s");
        Parameters parameters = statement -> {
            ofCouncil(1).set(statement);
            figures.set(statement, 3);
        };
        String chosen = "SELECT s.line, s.indicator_id, s.breakdown_id, s.period_type, s.month" + rows;
        table.query(chosen + " ORDER BY s.line", parameters, ObservationStaging::line)
                .forEach(lines);
        table.update("DELETE s" + rows, parameters);
    }

    /** Writes every new or changed figure under the revision and returns how many there were. */
    public int store(int revision) {
        String sql = "INSERT INTO observation (council, " + KEY
                + ", revision, numerator, denominator, value, status, data_note)"
                + " SELECT ?, s.breakdown_id, s.month, s.indicator_id, s.period_type, s.months, " + revision
                + ", s.numerator, s.denominator, s.value, s.status, s.data_note" + JOIN_LATEST + " WHERE "
                + StagedKind.TO_WRITE.condition()
                + " ORDER BY s.breakdown_id, s.month, s.indicator_id, s.period_type, s.months";
        return table.update(sql, store -> {
            store.setString(1, council);
            ofCouncil(2).set(store);
        });
    }

    /** Keeps why some of the figures written under the revision were written; all of them in one statement. */
    public void keepReason(int revision, String reason, List<StagedSet> figures) {
        if (figures.isEmpty()) {
            return;
        }
        String sql = "INSERT INTO observation_reason (council, " + KEY + ", revision, reason) SELECT council, " + KEY
                + ", revision, ? FROM observation o WHERE o.council = ? AND o.revision = ? AND ("
                + figures.stream().map(set -> set.condition("o")).collect(Collectors.joining(" OR ")) + ")";
        table.update(sql, insert -> {
            insert.setString(1, reason);
            insert.setString(2, council);
            insert.setInt(3, revision);
            int next = 4;
            for (StagedSet set : figures) {
                next = set.set(insert, next);
            }
        });
    }

    @Override
    public void close() {
        table.close();
    }

    /** Sets the two council parameters of {@link #JOIN_LATEST}. */
    private Parameters ofCouncil(int firstParameter) {
        return statement -> {
            statement.setString(firstParameter, council);
            statement.setString(firstParameter + 1, council);
        };
    }

    private static StagedLine line(ResultSet rows) throws SQLException {
        return new StagedLine(
                rows.getLong(1),
                new StagedLine.Figures(
                        rows.getInt(2), rows.getInt(3), rows.getString(4), new ReportingMonth(rows.getInt(5))));
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
