package uk.councilportal.benchmark.service;

import java.util.List;
import java.util.Optional;
import uk.councilportal.benchmark.exchange.NationalFileKind;
import uk.councilportal.platform.exchange.ImportOutcome;
import uk.councilportal.platform.exchange.ImportedChange;

/**
 * What storing a file of national data would do.
 *
 * @param kind what the file is; empty when its headings tell nothing
 * @param outcome the counts and the rejected rows
 * @param rows the first rows of each kind
 */
public record NationalPreview(Optional<NationalFileKind> kind, ImportOutcome outcome, Rows rows) {
    /**
     * The first rows of a file beside what is kept.
     *
     * @param added what is not kept yet
     * @param changed what is kept otherwise
     * @param unchanged what is kept as it is
     */
    public record Rows(List<ImportedChange> added, List<ImportedChange> changed, List<ImportedChange> unchanged) {
        /** How many rows of a kind are shown. */
        static final int SHOWN = 200;

        /** Copies the lists. */
        public Rows {
            added = List.copyOf(added);
            changed = List.copyOf(changed);
            unchanged = List.copyOf(unchanged);
        }

        static Rows none() {
            return new Rows(List.of(), List.of(), List.of());
        }
    }

    /** How many rows would be written. */
    public long toWrite() {
        return outcome.counts().added() + outcome.counts().changed();
    }
}
