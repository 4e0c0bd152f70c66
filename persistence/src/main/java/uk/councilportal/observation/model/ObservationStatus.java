package uk.councilportal.observation.model;

import java.util.Optional;

/** What a council says about a figure it enters or leaves empty. */
public enum ObservationStatus {
    /** Final. */
    OK,
    /** May still change. */
    PROVISIONAL,
    /** Estimated. */
    ESTIMATED,
    /** The council has no figure. */
    NOT_AVAILABLE,
    /** A figure would have no meaning. */
    NOT_APPLICABLE,
    /** The measure had not begun. */
    NEW_MEASURE,
    /** The measure had ended. */
    OLD_MEASURE,
    /** Nothing: a figure that had been entered was taken back. */
    NOT_ENTERED;

    /** Whether a number is expected with it. */
    public boolean hasValue() {
        return missingReason().isEmpty();
    }

    /** Why there is no number; empty when there is one. */
    public Optional<MissingReason> missingReason() {
        return switch (this) {
            case OK, PROVISIONAL, ESTIMATED -> Optional.empty();
            case NOT_AVAILABLE -> Optional.of(MissingReason.NOT_AVAILABLE);
            case NOT_APPLICABLE -> Optional.of(MissingReason.NOT_APPLICABLE);
            case NEW_MEASURE -> Optional.of(MissingReason.NEW_MEASURE);
            case OLD_MEASURE -> Optional.of(MissingReason.OLD_MEASURE);
            case NOT_ENTERED -> Optional.of(MissingReason.NOT_ENTERED);
        };
    }
}
