package uk.councilportal.system;

import com.github.shyiko.mysql.binlog.BinaryLogFileReader;
import com.github.shyiko.mysql.binlog.event.DeleteRowsEventData;
import com.github.shyiko.mysql.binlog.event.Event;
import com.github.shyiko.mysql.binlog.event.EventData;
import com.github.shyiko.mysql.binlog.event.EventHeaderV4;
import com.github.shyiko.mysql.binlog.event.MariadbGtidEventData;
import com.github.shyiko.mysql.binlog.event.QueryEventData;
import com.github.shyiko.mysql.binlog.event.TableMapEventData;
import com.github.shyiko.mysql.binlog.event.UpdateRowsEventData;
import com.github.shyiko.mysql.binlog.event.WriteRowsEventData;
import com.github.shyiko.mysql.binlog.event.XidEventData;
import java.io.EOFException;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.councilportal.system.LoggedTransaction.Kind;
import uk.councilportal.system.LoggedTransaction.Row;

/**
 * The database's own log of every change of a row, read from its files: it knows nothing of the portal, and the portal cannot
 * write past it. Only transactions that were committed are in it.
 */
final class LogOfChanges {
    private static final String SCHEMA = "portal";

    private final List<LoggedTransaction> transactions = new ArrayList<>();
    private final Map<Long, TableMapEventData> tables = new HashMap<>();
    private LoggedTransaction current = new LoggedTransaction("the beginning");
    private long bytes;

    private LogOfChanges() {}

    /** Everything logged until now, in the order in which it was committed. */
    static LogOfChanges read(Path folder) {
        LogOfChanges log = new LogOfChanges();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.getFileName().toString().matches("changes\\.\\d+"))
                    .sorted()
                    .forEach(log::readFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return log;
    }

    List<LoggedTransaction> transactions() {
        return transactions;
    }

    /** How long the log is. */
    long bytes() {
        return bytes;
    }

    private void readFile(Path file) {
        try (BinaryLogFileReader reader = new BinaryLogFileReader(file.toFile())) {
            bytes += Files.size(file);
            for (Event event = reader.readEvent(); event != null; event = reader.readEvent()) {
                EventHeaderV4 header = event.getHeader();
                take(
                        event.getData(),
                        file.getFileName() + ":" + header.getPosition() + " at "
                                + Instant.ofEpochMilli(header.getTimestamp()));
            }
        } catch (EOFException beingWritten) {
            // the portal is still running: a transaction of which the end is not there yet is none so far
            current = new LoggedTransaction("nowhere");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(EventData data, String place) {
        if (data instanceof MariadbGtidEventData) {
            if (!current.statements().isEmpty()) {
                transactions.add(current);
            }
            current = new LoggedTransaction(place);
        } else if (data instanceof TableMapEventData table) {
            tables.put(table.getTableId(), table);
        } else if (data instanceof XidEventData) {
            transactions.add(current);
            current = new LoggedTransaction(place);
        } else if (data instanceof QueryEventData query) {
            takeStatement(query.getSql());
        } else {
            takeRows(data);
        }
    }

    /** What has used a temporary table is logged even where it was rolled back, and says so at its end. */
    private void takeStatement(String sql) {
        if (sql.equals("ROLLBACK")) {
            current = new LoggedTransaction("nowhere");
        } else {
            current.state(sql);
        }
    }

    private void takeRows(EventData data) {
        if (data instanceof WriteRowsEventData written) {
            written(written.getTableId(), Kind.INSERT, written.getRows());
        } else if (data instanceof UpdateRowsEventData updated) {
            List<Serializable[]> after =
                    updated.getRows().stream().map(Map.Entry::getValue).toList();
            written(updated.getTableId(), Kind.UPDATE, after);
        } else if (data instanceof DeleteRowsEventData deleted) {
            written(deleted.getTableId(), Kind.DELETE, deleted.getRows());
        }
    }

    private void written(long tableId, Kind kind, List<Serializable[]> rows) {
        TableMapEventData table = tables.get(tableId);
        boolean ours = table.getDatabase().equals(SCHEMA);
        String name = ours ? table.getTable() : table.getDatabase() + "." + table.getTable();
        current.count(name, rows.size());
        if (LoggedTransaction.KEPT.contains(name)) {
            rows.forEach(row -> current.keep(new Row(name, kind, values(table, row))));
        }
    }

    private static Map<String, String> values(TableMapEventData table, Serializable[] row) {
        List<String> columns = table.getEventMetadata().getColumnNames();
        Map<String, String> values = new HashMap<>();
        for (int column = 0; column < row.length; column++) {
            if (row[column] != null) {
                values.put(columns.get(column), row[column].toString());
            }
        }
        return values;
    }
}
