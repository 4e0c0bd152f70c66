package uk.councilportal.archive.repository;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import uk.councilportal.archive.model.ArchiveColumn;
import uk.councilportal.archive.model.ArchiveColumn.Kind;
import uk.councilportal.archive.model.CouncilTable;

/** What the database says of its own tables. */
final class TableSchema {
    /** The columns of a table but for those that are worked out. */
    static final String COLUMNS = "SELECT column_name, data_type, column_type, character_maximum_length,"
            + " character_set_name, numeric_precision, numeric_scale, is_nullable, column_default"
            + " FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = ?"
            + " AND COALESCE(generation_expression, '') = '' ORDER BY ordinal_position";

    /** The columns of its primary key. */
    static final String KEY = "SELECT column_name FROM information_schema.key_column_usage"
            + " WHERE table_schema = DATABASE() AND table_name = ? AND constraint_name = 'PRIMARY'"
            + " ORDER BY ordinal_position";

    /** The names of those columns. */
    static final String NAMES = "SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE()"
            + " AND table_name = ? AND COALESCE(generation_expression, '') = '' ORDER BY ordinal_position";

    private static final Map<String, Integer> BITS = Map.of("tinyint", 8, "smallint", 16, "int", 32, "bigint", 64);

    /** What seals the audit trail is the portal's secret. */
    private static final Set<String> SEALS = Set.of("nonce", "mark", "link");

    private TableSchema() {}

    /** A column as it stands in a row of {@link #COLUMNS}. */
    static ArchiveColumn column(ResultSet row) throws SQLException {
        Kind kind = kind(row);
        int size = switch (kind) {
            case WHOLE -> BITS.get(row.getString("data_type"));
            case DECIMAL -> row.getInt("numeric_precision");
            case CODE, TEXT, LONG_TEXT -> row.getInt("character_maximum_length");
            case FLAG, DATE, TIME -> 0;
        };
        int scale = kind == Kind.DECIMAL ? row.getInt("numeric_scale") : 0;
        boolean mayBeMissing = row.getString("is_nullable").equals("YES");
        boolean optional = mayBeMissing || row.getString("column_default") != null;
        return new ArchiveColumn(row.getString("column_name"), kind, size, scale, mayBeMissing, optional);
    }

    /** What stands in a cell; null where nothing does. The driver would write a small decimal number as 0E-10. */
    static String cell(ResultSet row, int place, ArchiveColumn column) throws SQLException {
        if (column.kind() != Kind.DECIMAL) {
            return row.getString(place);
        }
        BigDecimal number = row.getBigDecimal(place);
        return number == null ? null : number.toPlainString();
    }

    /** Whether a column goes into an archive. */
    static boolean isTold(CouncilTable table, String column) {
        return table != CouncilTable.AUDIT_ENTRY || !SEALS.contains(column);
    }

    static String quoted(String name) {
        return "`" + name + "`";
    }

    private static Kind kind(ResultSet row) throws SQLException {
        String type = row.getString("data_type");
        return switch (type) {
            case "tinyint" -> row.getString("column_type").startsWith("tinyint(1)") ? Kind.FLAG : Kind.WHOLE;
            case "smallint", "int", "bigint" -> Kind.WHOLE;
            case "decimal" -> Kind.DECIMAL;
            case "date" -> Kind.DATE;
            case "datetime" -> Kind.TIME;
            case "char", "varchar" -> "ascii".equals(row.getString("character_set_name")) ? Kind.CODE : Kind.TEXT;
            case "text" -> Kind.LONG_TEXT;
            default -> throw new IllegalStateException("A type no archive knows: " + type);
        };
    }
}
