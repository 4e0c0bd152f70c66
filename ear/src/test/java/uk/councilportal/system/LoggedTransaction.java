package uk.councilportal.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the database has logged of one transaction: how many rows of which tables, and the rows of some tables in full. */
final class LoggedTransaction {
    static final String AUDIT = "audit_entry";
    static final String USER_CHANGE = "user_change";

    /** The tables of which rows are kept as they were after the change. */
    static final Set<String> KEPT = Set.of(AUDIT, USER_CHANGE);

    /** What became of a row. */
    enum Kind {
        INSERT,
        UPDATE,
        DELETE
    }

    /** A row of a table that is kept in full; values by the names of their columns, none for a missing value. */
    record Row(String table, Kind kind, Map<String, String> values) {}

    private final String place;
    private final Map<String, Integer> written = new TreeMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<String> statements = new ArrayList<>();

    /** Begins with nothing; {@code place} is where in the log it can be found. */
    LoggedTransaction(String place) {
        this.place = place;
    }

    void count(String table, int times) {
        written.merge(table, times, Integer::sum);
    }

    void keep(Row row) {
        rows.add(row);
    }

    void state(String sql) {
        statements.add(sql);
    }

    /** The tables of which it wrote, changed or removed rows. */
    Set<String> tables() {
        return written.keySet();
    }

    /** Whether it wrote rows of one of these tables. */
    boolean writes(Set<String> some) {
        return tables().stream().anyMatch(some::contains);
    }

    /** The entries that it has added to the audit trail. */
    List<Row> entries() {
        return rows.stream()
                .filter(row -> row.table().equals(AUDIT) && row.kind() == Kind.INSERT)
                .toList();
    }

    /** How many of its entries say that it ended so. */
    long entriesOf(String outcome) {
        return entries().stream()
                .filter(entry -> outcome.equals(entry.values().get("outcome")))
                .count();
    }

    /** Whether one of its entries names this action. */
    boolean hasEntry(String action) {
        return entries().stream().anyMatch(entry -> action.equals(entry.values().get("action")));
    }

    /** How many changes of people it has closed as done: the people themselves are kept by the sign-in service. */
    long peopleChanged() {
        return rows.stream()
                .filter(row -> row.table().equals(USER_CHANGE) && row.kind() == Kind.UPDATE)
                .filter(row -> "0".equals(row.values().get("undone")))
                .count();
    }

    /** What was not a change of rows, such as the making of a table. */
    List<String> statements() {
        return statements;
    }

    @Override
    public String toString() {
        List<String> said = entries().stream()
                .map(row -> row.values().get("action") + " " + row.values().get("outcome"))
                .toList();
        return "%s wrote %s, entries %s".formatted(place, written, said);
    }
}
