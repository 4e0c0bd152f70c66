package uk.councilportal.entry.service;

import java.util.Optional;
import uk.councilportal.observation.model.ObservationStatus;

/**
 * What an officer wants a cell to be.
 *
 * @param text the figure as typed, "1,653", "76 of 576", "x"; blank takes the figure out
 * @param status what is said about it; empty to leave that as it is
 * @param note what the reader has to know about it, at most 500 characters; empty to leave that as it is
 * @param seen the revision of the cell the officer had before the eyes, 0 for a cell never entered
 * @param reason why an earlier month is changed; blank for the open month
 */
public record EntryChange(
        String text, Optional<ObservationStatus> status, Optional<String> note, int seen, String reason) {
    /** A figure typed into a cell of the open month. */
    public static EntryChange typed(String text, int seen) {
        return new EntryChange(text, Optional.empty(), Optional.empty(), seen, "");
    }
}
