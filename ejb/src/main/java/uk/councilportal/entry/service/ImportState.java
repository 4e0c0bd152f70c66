package uk.councilportal.entry.service;

import java.util.List;
import java.util.Optional;
import uk.councilportal.observation.service.ImportPreview;
import uk.councilportal.platform.exchange.ImportFailure;
import uk.councilportal.platform.exchange.ImportOutcome;

/**
 * How far the import of a file has come.
 *
 * @param id what it is known by
 * @param fileName the name of the file
 * @param stage where it stands
 * @param percentRead how much of the file has been read by the work under way, from 0 to 100
 * @param preview what storing the file would do; empty before it has been checked
 * @param outcome what storing it did, or why it was refused; empty before that
 */
public record ImportState(
        String id,
        String fileName,
        Stage stage,
        int percentRead,
        Optional<ImportPreview> preview,
        Optional<ImportOutcome> outcome) {
    /** Where an import stands. */
    public enum Stage {
        /** The file is read and held against what is kept. */
        CHECKING,
        /** It has been checked; nothing is stored. */
        CHECKED,
        /** Its figures are being written. */
        STORING,
        /** Its figures are stored. */
        STORED,
        /** It was to be stored and could not be; nothing is stored. */
        REFUSED,
        /** It was given up; nothing is stored. */
        CANCELLED,
        /** The portal failed; nothing is stored. */
        FAILED;

        /** Whether work is under way. */
        public boolean isRunning() {
            return this == CHECKING || this == STORING;
        }
    }

    /** The rejected rows, of the storing where it was tried, else of the check. */
    public List<ImportFailure> failures() {
        return outcome.or(() -> preview.map(ImportPreview::outcome))
                .map(ImportOutcome::failures)
                .orElse(List.of());
    }
}
