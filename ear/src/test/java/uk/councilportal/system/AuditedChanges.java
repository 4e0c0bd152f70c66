package uk.councilportal.system;

import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares what was changed with the audit trail: each change has exactly one entry, of what was done, in its own transaction. */
final class AuditedChanges {
    /** What is said of a table that holds state. */
    static final String STATE = "state";

    private static final String DONE = "DONE";
    private static final String FILE_OF_PEOPLE = "UserImportService.inviteAll";

    private final Set<String> state;

    /** @param tables what is said of each table: {@link #STATE}, or why it holds none */
    AuditedChanges(Properties tables) {
        state = tables.stringPropertyNames().stream()
                .filter(table -> tables.getProperty(table).equals(STATE))
                .collect(Collectors.toSet());
    }

    /** The transactions that changed state. */
    List<LoggedTransaction> of(List<LoggedTransaction> work) {
        return work.stream().filter(this::isChange).toList();
    }

    /** Those of the changes that have no entry, or more than belong to them, or one that says anything but done. */
    List<LoggedTransaction> wrong(List<LoggedTransaction> changes) {
        return changes.stream()
                .filter(change -> change.entriesOf(DONE) != expected(change)
                        || change.entries().size() != expected(change))
                .toList();
    }

    /** Whether the change is a file of people. */
    static boolean isFileOfPeople(LoggedTransaction change) {
        return change.hasEntry(FILE_OF_PEOPLE);
    }

    /** The people themselves are kept by the sign-in service; the database is told when a change of one is done. */
    private boolean isChange(LoggedTransaction transaction) {
        return transaction.writes(state) || transaction.peopleChanged() > 0;
    }

    /** One; a file of people, which is many changes in one transaction, has one for itself and one for each of them. */
    private static long expected(LoggedTransaction change) {
        return isFileOfPeople(change) ? 1 + change.peopleChanged() : 1;
    }
}
