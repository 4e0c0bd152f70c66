package uk.councilportal.platform.exchange;

import java.util.List;
import java.util.Optional;

/**
 * What became of a file, or what would become of it.
 *
 * @param fileName the file
 * @param counts how many rows are new, changed, unchanged and rejected; while rows are rejected the others are counted as
 *     far as they can be
 * @param failures the first rejected rows, with line, column and reason
 * @param changes the first changed rows, in a preview
 * @param revision the revision written; empty in a preview and when nothing had to be written
 */
public record ImportOutcome(
        String fileName,
        ImportCounts counts,
        List<ImportFailure> failures,
        List<ImportedChange> changes,
        Optional<Integer> revision) {
    /** Copies the lists. */
    public ImportOutcome {
        failures = List.copyOf(failures);
        changes = List.copyOf(changes);
    }

    /** A file of which nothing can be taken because some rows are rejected. */
    public static ImportOutcome rejected(FileSource file, FailureLog failures) {
        ImportCounts counts = new ImportCounts(0, 0, 0, failures.rejectedRows());
        return new ImportOutcome(file.name(), counts, failures.kept(), List.of(), Optional.empty());
    }

    /** A file of which every row could be taken. */
    public static ImportOutcome taken(FileSource file, ImportCounts counts, Optional<Integer> revision) {
        return new ImportOutcome(file.name(), counts, List.of(), List.of(), revision);
    }

    /** The same with the first changes. */
    public ImportOutcome showing(List<ImportedChange> firstChanges) {
        return new ImportOutcome(fileName, counts, failures, firstChanges, revision);
    }

    /** Whether the file can be stored. */
    public boolean isAcceptable() {
        return counts.rejected() == 0;
    }
}
