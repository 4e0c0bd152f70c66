package uk.councilportal.benchmark.repository;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.councilportal.authority.repository.StagingTable;
import uk.councilportal.authority.repository.StagingTable.Parameters;
import uk.councilportal.authority.repository.StagingTable.Row;
import uk.councilportal.benchmark.model.Doubt;
import uk.councilportal.benchmark.model.NationalArea;
import uk.councilportal.benchmark.model.NationalSymbol;
import uk.councilportal.benchmark.model.PublishedFigure;
import uk.councilportal.benchmark.model.SeriesExtent;

/**
 * A file of national figures on its way in: a temporary table on the transaction's own connection, keyed like the figures
 * themselves. National figures belong to no council, so neither does this.
 *
 * <p>Use: add every figure, look for duplicates, compare, store; then close. Nothing remains when the transaction rolls
 * back or the connection dies.
 */
public final class NationalStaging implements AutoCloseable {
    private static final String KEY = "series_id, period, area";
    private static final String TABLE = "staged_national";
    private static final String COLUMNS = "series_id INT%1$s, period VARCHAR(20)%2$s, area VARCHAR(20)%3$s,"
            + " line BIGINT%4$s, value DECIMAL(24, 10)%5$s, symbol VARCHAR(3)%6$s";
    private static final String ASCII = " CHARACTER SET ascii COLLATE ascii_bin";
    private static final String DEFINITION =
            COLUMNS.formatted(" NOT NULL", ASCII + " NOT NULL", ASCII + " NOT NULL", " NOT NULL", "", ASCII)
                    + ", PRIMARY KEY (" + KEY + ", line)";
    private static final String INSERT = "INSERT INTO staged_national (" + KEY
            + ", line, value, symbol) SELECT * FROM JSON_TABLE(?, '$[*]' COLUMNS ("
            + COLUMNS.formatted(
                    " PATH '$[0]'", " PATH '$[1]'", " PATH '$[2]'", " PATH '$[3]'", " PATH '$[4]'", " PATH '$[5]'")
            + ")) arrived";
    private static final String BESIDE_KEPT = " FROM staged_national s LEFT JOIN national_value n"
            + " ON n.series_id = s.series_id AND n.period = s.period AND n.area = s.area";
    private static final String NINE_REGIONS = "a.kind = 'REGION' AND a.area LIKE 'E12%'";
    private static final int REGIONS = 9;

    private final StagingTable table;

    NationalStaging(EntityManager entityManager) {
        this.table = new StagingTable(entityManager.unwrap(Connection.class), TABLE, DEFINITION, INSERT);
    }

    /** Adds a figure. */
    public void add(StagedNational row) {
        table.add(
                row.seriesId(),
                row.period(),
                row.area(),
                row.line(),
                row.figure().number().orElse(null),
                row.figure().symbol().map(NationalSymbol::mark).orElse(null));
    }

    /** The lines that name a figure another, earlier line names already; at most so many. */
    public List<Long> listDuplicateLines(int limit) {
        String sql = "SELECT MAX(line) FROM staged_national GROUP BY " + KEY
                + " HAVING COUNT(*) > 1 ORDER BY MAX(line) LIMIT " + limit;
        return query(sql, rows -> rows.getLong(1));
    }

    /** How many figures are new, changed and unchanged. */
    public Map<NationalChange, Long> counts() {
        String sql = "SELECT COUNT(*), COALESCE(SUM(" + NationalChange.NEW.condition() + "), 0), COALESCE(SUM("
                + NationalChange.CHANGED.condition() + "), 0)" + BESIDE_KEPT;
        return query(sql, rows -> {
                    long added = rows.getLong(2);
                    long changed = rows.getLong(3);
                    return Map.of(
                            NationalChange.NEW,
                            added,
                            NationalChange.CHANGED,
                            changed,
                            NationalChange.UNCHANGED,
                            rows.getLong(1) - added - changed);
                })
                .get(0);
    }

    /** The first figures of a kind, each beside what is kept. */
    public List<StagedNationalChange> list(NationalChange kind, int limit) {
        String sql = "SELECT s.line, s.series_id, s.period, s.area, s.value, s.symbol, n.value, n.symbol" + BESIDE_KEPT
                + " WHERE " + kind.condition() + " ORDER BY s.line, s.series_id LIMIT " + limit;
        return query(sql, rows -> {
            StagedNational staged = new StagedNational(
                    rows.getLong(1),
                    rows.getInt(2),
                    rows.getString(3),
                    rows.getString(4),
                    figure(rows, 5).orElseThrow());
            return new StagedNationalChange(staged, figure(rows, 7));
        });
    }

    /** Writes every new or changed figure under the revision; what it was before is kept. */
    public void store(int revision) {
        run("INSERT INTO national_value_former (" + KEY + ", revision, value, symbol)"
                + " SELECT n.series_id, n.period, n.area, n.revision, n.value, n.symbol" + BESIDE_KEPT + " WHERE "
                + NationalChange.CHANGED.condition());
        run("INSERT INTO national_value (" + KEY + ", revision, value, symbol)"
                + " SELECT s.series_id, s.period, s.area, " + revision + ", s.value, s.symbol" + BESIDE_KEPT + " WHERE "
                + NationalChange.TO_WRITE.condition() + " ORDER BY s.series_id, s.period, s.area"
                + " ON DUPLICATE KEY UPDATE revision = VALUES(revision), value = VALUES(value),"
                + " symbol = VALUES(symbol)");
    }

    /** What each year of the staged series says, for judging the figure of England. */
    public List<SeriesExtent> listExtents() {
        String sql = "SELECT v.series_id, v.period, " + highest("v.area = '" + NationalArea.ENGLAND + "'")
                + ", MIN(CASE WHEN a.kind = 'COUNCIL' THEN v.value END), " + highest("a.kind = 'COUNCIL'")
                + ", SUM(CASE WHEN " + NINE_REGIONS + " THEN v.value END), " + highest(NINE_REGIONS)
                + ", COUNT(CASE WHEN " + NINE_REGIONS + " THEN v.value END)"
                + " FROM national_value v JOIN national_area a ON a.area = v.area"
                + " WHERE v.series_id IN (SELECT series_id FROM staged_national) GROUP BY v.series_id, v.period";
        return query(sql, rows -> {
            boolean allRegions = rows.getInt(8) == REGIONS;
            return new SeriesExtent(
                    rows.getInt(1),
                    rows.getString(2),
                    Optional.ofNullable(rows.getBigDecimal(3)),
                    Optional.ofNullable(rows.getBigDecimal(4)),
                    Optional.ofNullable(rows.getBigDecimal(5)),
                    Optional.ofNullable(rows.getBigDecimal(6)).filter(sum -> allRegions),
                    Optional.ofNullable(rows.getBigDecimal(7)).filter(sum -> allRegions));
        });
    }

    /** Marks the figures of England in the staged series: those named are in doubt, the others are not. */
    public void doubt(Map<SeriesExtent, Doubt> doubted) {
        run("UPDATE national_value SET doubt = NULL WHERE doubt IS NOT NULL AND area = '" + NationalArea.ENGLAND
                + "' AND series_id IN (SELECT series_id FROM staged_national)");
        String sql = "UPDATE national_value SET doubt = ? WHERE series_id = ? AND period = ? AND area = '"
                + NationalArea.ENGLAND + "'";
        doubted.forEach((extent, doubt) -> table.update(sql, update -> {
            update.setString(1, doubt.name());
            update.setInt(2, extent.seriesId());
            update.setString(3, extent.period());
        }));
    }

    @Override
    public void close() {
        table.close();
    }

    private static String highest(String condition) {
        return "MAX(CASE WHEN " + condition + " THEN v.value END)";
    }

    private void run(String sql) {
        table.update(sql, Parameters.NONE);
    }

    private <T> List<T> query(String sql, Row<T> row) {
        return table.query(sql, Parameters.NONE, row);
    }

    private static Optional<PublishedFigure> figure(ResultSet rows, int first) throws SQLException {
        BigDecimal number = rows.getBigDecimal(first);
        String symbol = rows.getString(first + 1);
        return number == null && symbol == null ? Optional.empty() : Optional.of(PublishedFigure.kept(number, symbol));
    }
}
