package uk.councilportal.platform.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Holds the rows of a small file against what is kept: which are new, which change something, which say nothing new.
 *
 * @param <K> what a row is about
 * @param <V> what it says about it
 */
public final class KeptComparison<K, V> {
    private static final int SHOWN_CHANGES = 200;

    private final Map<K, V> kept;
    private final BiPredicate<V, V> same;
    private final Map<K, Long> lines = new LinkedHashMap<>();
    private final Map<K, V> toWrite = new LinkedHashMap<>();
    private final List<ImportedChange> changes = new ArrayList<>();
    private long added;
    private long changed;
    private long unchanged;

    public KeptComparison(Map<K, V> kept, BiPredicate<V, V> same) {
        this.kept = kept;
        this.same = same;
    }

    /** Adds a row; one about something an earlier row was about is a failure. */
    public void add(Row<K, V> row, FailureLog failures) {
        Long earlier = lines.putIfAbsent(row.key(), row.line());
        if (earlier != null) {
            failures.add(
                    row.line(), "", "Lines %d and %d are both about %s".formatted(earlier, row.line(), row.what()));
            return;
        }
        V before = kept.get(row.key());
        if (before == null) {
            added++;
            toWrite.put(row.key(), row.value());
        } else if (same.test(before, row.value())) {
            unchanged++;
        } else {
            changed++;
            toWrite.put(row.key(), row.value());
            note(row, before);
        }
    }

    /** The rows that have to be written, in the order of the file. */
    public List<Map.Entry<K, V>> listToWrite() {
        return List.copyOf(toWrite.entrySet());
    }

    /** What storing the file would do. */
    public ImportOutcome preview(FileSource file, FailureLog failures) {
        return new ImportOutcome(file.name(), counts(failures), failures.kept(), changes, Optional.empty());
    }

    /**
     * The counts of a file that can be stored.
     *
     * @throws ImportRejectedException when a row has been rejected
     */
    public ImportCounts acceptedCounts(FileSource file, FailureLog failures) {
        if (!failures.isEmpty()) {
            throw new ImportRejectedException(ImportOutcome.rejected(file, failures));
        }
        return counts(failures);
    }

    private ImportCounts counts(FailureLog failures) {
        return new ImportCounts(added, changed, unchanged, failures.rejectedRows());
    }

    private void note(Row<K, V> row, V before) {
        if (changes.size() < SHOWN_CHANGES) {
            changes.add(new ImportedChange(
                    row.line(), row.what(), before.toString(), row.value().toString()));
        }
    }

    /**
     * A row of the file.
     *
     * @param line the line of the file
     * @param what what it is about, for people
     * @param key what it is about
     * @param value what it says
     * @param <K> what a row is about
     * @param <V> what it says about it
     */
    public record Row<K, V>(long line, String what, K key, V value) {}
}
