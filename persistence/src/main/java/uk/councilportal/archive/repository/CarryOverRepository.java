package uk.councilportal.archive.repository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.util.List;
import java.util.stream.Collectors;
import uk.councilportal.archive.model.CouncilTable;
import uk.councilportal.archive.model.RowsMark;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.authority.repository.TenantConnection;

/**
 * Copies the rows of the council the transaction is bound to, as they are, to the code that follows it. The database does it, a table at
 * a time; nobody reads a row.
 */
@ApplicationScoped
public class CarryOverRepository {
    @PersistenceContext(unitName = "portal")
    private EntityManager entityManager;

    /** For the container. */
    protected CarryOverRepository() {}

    public CarryOverRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Whether there is any row under the code that follows. */
    public boolean isEmpty(CouncilTable table, AuthorityCode successor) {
        return count(table, successor.value()) == 0;
    }

    /** How many rows of the bound council there are. */
    public long count(CouncilTable table) {
        return count(table, TenantConnection.of(entityManager).council());
    }

    /** Copies the rows of a table; everything in them but whose they are stays as it is. */
    public void copy(CouncilTable table, AuthorityCode successor) {
        String columns = columns(table).stream().map(TableSchema::quoted).collect(Collectors.joining(","));
        String others = columns(table).stream()
                .map(column -> column.equals(table.owner()) ? "?" : TableSchema.quoted(column))
                .collect(Collectors.joining(","));
        String council = TenantConnection.of(entityManager).council();
        on("INSERT INTO %s (%s) SELECT %s FROM %s".formatted(table.table(), columns, others, where(table)), insert -> {
            insert.setString(1, successor.value());
            insert.setString(2, council);
            return insert.executeLargeUpdate();
        });
    }

    /** By what the rows of the bound council are known again. */
    public RowsMark mark(CouncilTable table) {
        return mark(table, TenantConnection.of(entityManager).council());
    }

    /** By what the rows under the code that follows are known again. */
    public RowsMark mark(CouncilTable table, AuthorityCode successor) {
        return mark(table, successor.value());
    }

    private long count(CouncilTable table, String council) {
        entityManager.flush();
        return on("SELECT COUNT(*) FROM " + where(table), query -> {
            query.setString(1, council);
            return TenantStatement.number(query);
        });
    }

    private RowsMark mark(CouncilTable table, String council) {
        String row = columns(table).stream()
                .filter(column -> !column.equals(table.owner()))
                .map(column -> "COALESCE(HEX(CAST(%s AS BINARY)), '-')".formatted(TableSchema.quoted(column)))
                .collect(Collectors.joining(","));
        String sql =
                "SELECT COUNT(*), COALESCE(SUM(CRC32(CONCAT_WS(' ', %s))), 0) FROM %s".formatted(row, where(table));
        return on(sql, query -> {
            query.setString(1, council);
            try (ResultSet marks = query.executeQuery()) {
                marks.next();
                return new RowsMark(marks.getLong(1), marks.getBigDecimal(2));
            }
        });
    }

    private List<String> columns(CouncilTable table) {
        return on(TableSchema.NAMES, query -> {
            query.setString(1, table.table());
            return TenantStatement.names(query);
        });
    }

    private static String where(CouncilTable table) {
        return table.table() + " WHERE " + table.owner() + " = ?";
    }

    private <T> T on(String sql, TenantStatement.Work<T> work) {
        return TenantStatement.with(entityManager, sql, work);
    }
}
