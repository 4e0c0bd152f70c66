package uk.councilportal.observation.service;

import java.util.Optional;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.platform.exchange.ImportWatch;

/**
 * A file to be taken in, and on what terms.
 *
 * @param file the file
 * @param reason why earlier months are changed; blank when none is given
 * @param seen the revision of the council's data its sender has seen; figures changed since are not written over. Empty
 *     when nothing has been shown to the sender
 * @param watch looks on and may cancel
 */
public record ImportOrder(FileSource file, String reason, Optional<Integer> seen, ImportWatch watch) {
    /** A file on its own. */
    public static ImportOrder of(FileSource file) {
        return of(file, "");
    }

    /** A file with the reason why earlier months are changed. */
    public static ImportOrder of(FileSource file, String reason) {
        return new ImportOrder(file, reason.strip(), Optional.empty(), ImportWatch.none());
    }

    /** The name of the file, as the audit trail shows it. */
    @Override
    public String toString() {
        return file.name();
    }
}
