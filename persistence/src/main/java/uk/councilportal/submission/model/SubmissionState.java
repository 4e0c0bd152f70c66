package uk.councilportal.submission.model;

import java.util.Set;

/** How far a month of a report has come. */
public enum SubmissionState {
    /** Open: figures are entered and may change. */
    DRAFT,
    /** Handed in for review; nothing changes until it is returned. */
    SUBMITTED,
    /** Sent back for correction, with a reason. */
    RETURNED,
    /** Signed off and published. */
    SIGNED_OFF,
    /** Opened again after publication, with a reason; leads to another issue. */
    REOPENED;

    /** Whether figures may be entered. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED || this == REOPENED;
    }

    /** Whether it stands still because somebody reviews it. */
    public boolean isUnderReview() {
        return this == SUBMITTED;
    }

    /** The states that may follow. */
    public Set<SubmissionState> next() {
        return switch (this) {
            case DRAFT, RETURNED, REOPENED -> Set.of(SUBMITTED);
            case SUBMITTED -> Set.of(RETURNED, SIGNED_OFF);
            case SIGNED_OFF -> Set.of(REOPENED);
        };
    }
}
