package uk.councilportal.archive.service;

import java.util.Optional;
import uk.councilportal.archive.model.KeptArchive.Marks;

/**
 * Whether a council's work is safe outside the portal.
 *
 * @param isNeeded whether there is any work; not so for a council that never did more than being set up
 * @param archive the latest archive taken that holds all of it
 */
public record Cover(boolean isNeeded, Optional<Marks> archive) {
    /** Whether nothing would be lost. */
    public boolean isGiven() {
        return !isNeeded || archive.isPresent();
    }
}
