package uk.councilportal.notice.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When people are reminded of a deadline: five days before it and one day before it.
 *
 * <p>A day on which nothing could be sent is made up for on the next; after the deadline nobody is reminded.
 */
public final class DeadlineRule {
    private static final int EARLY = 5;
    private static final int LATE = 1;

    private DeadlineRule() {}

    /** The reminder that is due today, by its days before the deadline; empty when there is none. */
    public static Optional<Integer> reminder(LocalDate today, LocalDate deadline) {
        long left = ChronoUnit.DAYS.between(today, deadline);
        if (left < 0 || left > EARLY) {
            return Optional.empty();
        }
        return Optional.of(left <= LATE ? LATE : EARLY);
    }
}
