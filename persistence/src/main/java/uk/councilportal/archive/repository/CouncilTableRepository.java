package uk.councilportal.archive.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.archive.model.ArchiveColumn;
import uk.councilportal.archive.model.CouncilTable;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.authority.repository.TenantConnection;

/**
 * Reads, loads and removes the rows of the council's tables as they are, for the council the transaction is bound to.
 *
 * <p>Cells travel as the texts the database itself writes and reads; a cell that holds nothing is null.
 */
@ApplicationScoped
public class CouncilTableRepository {
    /** The driver then gives one row after the other instead of all at once. */
    private static final int ROW_BY_ROW = Integer.MIN_VALUE;

    /** What a check says in MySQL, where it is not a violation of integrity as in MariaDB. */
    private static final int CHECK_VIOLATED = 3819;

    @PersistenceContext(unitName = "portal")
    private EntityManager entityManager;

    /** For the container. */
    protected CouncilTableRepository() {}

    public CouncilTableRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Takes a row. */
    @FunctionalInterface
    public interface Row {
        void take(List<String> cells);
    }

    /**
     * Lets all that this transaction reads be as of one moment. Before anything else is read in it.
     */
    public void readAsOfOneMoment() {
        with("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ", PreparedStatement::execute);
    }

    /** The columns of a table, in its order, without those the database works out itself. */
    public List<ArchiveColumn> columns(CouncilTable table) {
        return with(TableSchema.COLUMNS, query -> {
            query.setString(1, table.table());
            List<ArchiveColumn> columns = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    columns.add(TableSchema.column(rows));
                }
            }
            return columns.stream()
                    .filter(column -> TableSchema.isTold(table, column.name()))
                    .toList();
        });
    }

    /** Gives every row of the council, in the order of the key. While rows are given nothing else can be asked. */
    public void read(CouncilTable table, List<ArchiveColumn> columns, Row row) {
        String own = TenantConnection.of(entityManager).council();
        read(table, new Wanted(table.owner() + " = ?", List.of(own)), columns, row);
    }

    /**
     * Gives every entry of the audit trail that the council is told of: its own, and those of others about it.
     *
     * @param codes the codes of the council, today's and those it had before
     */
    public void readTrail(Set<AuthorityCode> codes, List<ArchiveColumn> columns, Row row) {
        String each = String.join(" OR ", Collections.nCopies(codes.size(), "council = ? OR about LIKE ?"));
        List<String> values = codes.stream()
                .sorted()
                .flatMap(code -> Stream.of(code.value(), "%" + code + "%"))
                .toList();
        read(CouncilTable.AUDIT_ENTRY, new Wanted(each, values), columns, row);
    }

    /** A condition with its values. */
    private record Wanted(String condition, List<String> values) {}

    private void read(CouncilTable table, Wanted wanted, List<ArchiveColumn> columns, Row row) {
        String sql = "SELECT %s FROM %s WHERE %s ORDER BY %s"
                .formatted(names(columns), table.table(), wanted.condition(), key(table));
        try (PreparedStatement query = TenantConnection.of(entityManager).prepare(sql)) {
            query.setFetchSize(ROW_BY_ROW);
            for (int i = 0; i < wanted.values().size(); i++) {
                query.setString(i + 1, wanted.values().get(i));
            }
            try (ResultSet rows = query.executeQuery()) {
                String[] cells = new String[columns.size()];
                while (rows.next()) {
                    for (int i = 0; i < cells.length; i++) {
                        cells[i] = TableSchema.cell(rows, i + 1, columns.get(i));
                    }
                    row.take(Arrays.asList(cells));
                }
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /**
     * Adds rows in one statement: all of them or none. Somebody whom the portal has met already stays as they are.
     *
     * @throws RowRefusedException when the database does not take one of them
     */
    public void add(CouncilTable table, List<String> columns, List<List<String>> rows) throws RowRefusedException {
        String places = "(" + String.join(",", Collections.nCopies(columns.size(), "?")) + ")";
        String sql = "INSERT INTO %s (%s) VALUES %s%s"
                .formatted(
                        table.table(),
                        columns.stream().map(TableSchema::quoted).collect(Collectors.joining(",")),
                        String.join(",", Collections.nCopies(rows.size(), places)),
                        isPersonal(table) ? " ON DUPLICATE KEY UPDATE council = VALUES(council)" : "");
        try (PreparedStatement insert = TenantConnection.of(entityManager).prepare(sql)) {
            int place = 0;
            for (List<String> row : rows) {
                for (String cell : row) {
                    insert.setString(++place, cell);
                }
            }
            insert.executeUpdate();
        } catch (SQLException e) {
            if (isAboutTheRow(e)) {
                throw new RowRefusedException(e);
            }
            throw new PersistenceException(e);
        }
    }

    /** How many rows of the council there are. */
    public long count(CouncilTable table) {
        return ofCouncil("SELECT COUNT(*) FROM " + where(table), TenantStatement::number);
    }

    /** Removes every row of the council; returns how many there were. */
    public long remove(CouncilTable table) {
        return ofCouncil("DELETE FROM " + where(table), PreparedStatement::executeLargeUpdate);
    }

    private static String where(CouncilTable table) {
        return table.table() + " WHERE " + table.owner() + " = ?";
    }

    private static String names(List<ArchiveColumn> columns) {
        return columns.stream()
                .map(ArchiveColumn::name)
                .map(TableSchema::quoted)
                .collect(Collectors.joining(","));
    }

    private String key(CouncilTable table) {
        return with(TableSchema.KEY, query -> {
            query.setString(1, table.table());
            return TenantStatement.names(query).stream()
                    .map(TableSchema::quoted)
                    .collect(Collectors.joining(","));
        });
    }

    private static boolean isPersonal(CouncilTable table) {
        return table == CouncilTable.PERSON || table == CouncilTable.NOTICE_REFUSAL;
    }

    private static boolean isAboutTheRow(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        return state.startsWith("22") || state.startsWith("23") || failure.getErrorCode() == CHECK_VIOLATED;
    }

    private <T> T ofCouncil(String sql, TenantStatement.Work<T> work) {
        String council = TenantConnection.of(entityManager).council();
        return with(sql, statement -> {
            statement.setString(1, council);
            return work.on(statement);
        });
    }

    private <T> T with(String sql, TenantStatement.Work<T> work) {
        return TenantStatement.with(entityManager, sql, work);
    }
}
