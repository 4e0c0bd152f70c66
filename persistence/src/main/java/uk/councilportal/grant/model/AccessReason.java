package uk.councilportal.grant.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import uk.councilportal.period.model.ReportingMonth;

/**
 * Why a reader sees a figure of a council, or why not. It tells nothing about working copies, and nothing about what a
 * council has that was never shown to the reader.
 */
public sealed interface AccessReason {

    /** It is the reader's own council, which sees all it has published. */
    record OwnCouncil() implements AccessReason {}

    /**
     * The council's approver shows it to the reader.
     *
     * @param since the day on which it was given
     * @param until its last day; empty where it is shown until it is withdrawn
     * @param dimensions the dimensions by which it may be broken down; none means the total only
     */
    record Granted(LocalDate since, Optional<LocalDate> until, Set<String> dimensions) implements AccessReason {
        /** Takes a copy. */
        public Granted {
            dimensions = Set.copyOf(dimensions);
        }
    }

    /** The council has never shown this indicator to the reader. */
    record NotGranted() implements AccessReason {}

    /**
     * The council shows the total, but not this breakdown.
     *
     * @param dimensions the dimensions it does show
     */
    record NotBrokenDown(Set<String> dimensions) implements AccessReason {
        /** Takes a copy. */
        public NotBrokenDown {
            dimensions = Set.copyOf(dimensions);
        }
    }

    /**
     * The council has taken it back.
     *
     * @param on the day on which it did
     */
    record Withdrawn(LocalDate on) implements AccessReason {}

    /**
     * The time for which it was shown is over.
     *
     * @param on its last day
     */
    record Expired(LocalDate on) implements AccessReason {}

    /**
     * The council shows it from a later month on.
     *
     * @param from the first month it shows
     */
    record BeforeFirstMonth(ReportingMonth from) implements AccessReason {}

    /** It is shown, and the council has not published it for the month. */
    record NotPublished() implements AccessReason {}

    /** It is shown, and the council has no indicator for it. */
    record NotCollected() implements AccessReason {}

    /** Whether the figure is seen. */
    default boolean isSeen() {
        return this instanceof OwnCouncil || this instanceof Granted;
    }
}
