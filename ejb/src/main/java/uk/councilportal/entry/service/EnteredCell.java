package uk.councilportal.entry.service;

import java.time.LocalDateTime;
import java.util.Optional;
import uk.councilportal.observation.model.ObservationStatus;

/**
 * What is entered in a cell.
 *
 * @param text the figure as it may be typed, "1653", "76 of 576", "x"; empty when nothing is entered
 * @param status what the council says about it
 * @param note what the reader has to know about it; empty when there is nothing
 * @param revision the revision it was written with, 0 when it was never entered
 * @param stamp who wrote it and when; empty when it was never entered
 */
public record EnteredCell(String text, ObservationStatus status, String note, int revision, Optional<Stamp> stamp) {
    /**
     * Who wrote a figure and when.
     *
     * @param by the sign-in name
     * @param at the time in UTC
     */
    public record Stamp(String by, LocalDateTime at) {}

    /** A cell that was never entered. */
    public static EnteredCell none() {
        return new EnteredCell("", ObservationStatus.NOT_ENTERED, "", 0, Optional.empty());
    }

    /** Whether a figure, or a word why there is none, is entered. */
    public boolean isEntered() {
        return status != ObservationStatus.NOT_ENTERED;
    }
}
