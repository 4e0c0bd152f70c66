package uk.councilportal.benchmark.service;

import java.util.Optional;
import uk.councilportal.platform.exchange.ImportOutcome;

/**
 * A file of national data that has been checked and may have been stored.
 *
 * @param fileName its name
 * @param preview what storing it would do
 * @param stored what storing it did; empty before that
 */
public record NationalUpload(String fileName, NationalPreview preview, Optional<ImportOutcome> stored) {
    /** Whether storing it is possible and would write anything. */
    public boolean isStorable() {
        return stored.isEmpty() && preview.outcome().isAcceptable() && preview.toWrite() > 0;
    }
}
