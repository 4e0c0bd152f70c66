package uk.councilportal.access.seal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import uk.councilportal.access.model.AuditActor;
import uk.councilportal.access.model.AuditLine;
import uk.councilportal.access.model.AuditOutcome;
import uk.councilportal.access.model.AuditReport;
import uk.councilportal.access.model.AuditResult;
import uk.councilportal.access.model.AuditedCall;

/**
 * Verifies the audit trail over a connection of its own, in the portal and beside it: reads only, sees one moment, and
 * neither waits for anybody nor makes anybody wait.
 */
public final class TrailVerification {
    private static final String ENTRIES = "SELECT * FROM audit_entry WHERE chain_position IS ";

    private final AuditKey key;
    private final Connection connection;
    private final Optional<ChainEnd> known;

    public TrailVerification(AuditKey key, Connection connection) {
        this(key, connection, Optional.empty());
    }

    /**
     * @param known an end the chain has had, remembered apart from the database
     */
    public TrailVerification(AuditKey key, Connection connection, Optional<ChainEnd> known) {
        this.key = key;
        this.connection = connection;
        this.known = known;
    }

    /** Follows the whole chain and looks at what has no place in it. */
    public AuditReport verify() throws SQLException {
        int isolation = connection.getTransactionIsolation();
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        try {
            ChainCheck check = begin();
            each(ENTRIES + "NOT NULL ORDER BY chain_position", check::placed);
            each(ENTRIES + "NULL ORDER BY id", check::unplaced);
            return check.report(now());
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
            connection.setTransactionIsolation(isolation);
        }
    }

    private ChainCheck begin() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM audit_chain")) {
            if (!row.next()) {
                throw new SQLException("audit_chain is empty");
            }
            return new ChainCheck(key, ChainEnds.of(row), row.getString("seal"), known);
        }
    }

    private LocalDateTime now() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT UTC_TIMESTAMP(6)")) {
            row.next();
            return row.getObject(1, LocalDateTime.class);
        }
    }

    /** One row after the other, however many there are. */
    private void each(String sql, Consumer<ChainEntry> check) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(Integer.MIN_VALUE);
            try (ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    check.accept(read(rows));
                }
            }
        }
    }

    /** A row that the portal could not have written must not keep the others from being looked at. */
    private static ChainEntry read(ResultSet row) throws SQLException {
        try {
            return entry(row);
        } catch (SQLException | RuntimeException unreadable) {
            return unreadable(row);
        }
    }

    /** With what can be told of it, and without a mark, so that it is named. */
    private static ChainEntry unreadable(ResultSet row) throws SQLException {
        AuditLine line = new AuditLine(
                LocalDate.EPOCH.atStartOfDay(),
                new AuditActor(text(row, "who"), Optional.empty(), Set.of()),
                new AuditedCall(text(row, "action"), text(row, "object"), text(row, "request_id")),
                AuditResult.failed(text(row, "reason")));
        return new ChainEntry(row.getLong("chain_position"), text(row, "link"), "", List.of(), line);
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    private static ChainEntry entry(ResultSet row) throws SQLException {
        LocalDateTime at = row.getObject("at_utc", LocalDateTime.class);
        String council = row.getString("council");
        String about = row.getString("about");
        List<String> content = ChainEntry.content(
                at,
                List.of(
                        row.getString("request_id"),
                        council == null ? "" : council,
                        row.getString("who"),
                        row.getString("roles"),
                        row.getString("action"),
                        row.getString("object"),
                        row.getString("outcome"),
                        row.getString("reason"),
                        row.getString("nonce")),
                Optional.ofNullable(about));
        AuditLine line = new AuditLine(
                at,
                AuditActor.stored(row.getString("who"), council, row.getString("roles")),
                new AuditedCall(
                        row.getString("action"),
                        row.getString("object"),
                        row.getString("request_id"),
                        ChainEntry.councils(about)),
                new AuditResult(AuditOutcome.valueOf(row.getString("outcome")), row.getString("reason")));
        String link = row.getString("link");
        return new ChainEntry(
                row.getLong("chain_position"), link == null ? "" : link, row.getString("mark"), content, line);
    }
}
