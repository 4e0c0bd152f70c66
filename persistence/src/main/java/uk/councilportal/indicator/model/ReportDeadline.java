package uk.councilportal.indicator.model;

import java.time.LocalDate;
import java.util.Arrays;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.WorkingDays;

/**
 * By which day of the following month a report's month has to be handed in: "DAY:20" is the 20th, "WORKING_DAY:10" the
 * tenth working day. Only days that every month has can be chosen.
 *
 * @param kind what is counted
 * @param number which of them, from 1
 */
public record ReportDeadline(Kind kind, int number) {

    /** What is counted. */
    public enum Kind {
        /** All days of the calendar. */
        DAY(28),
        /** Working days. */
        WORKING_DAY(WorkingDays.IN_EVERY_MONTH);

        private final int most;

        Kind(int most) {
            this.most = most;
        }

        /** How many of them every month has. */
        public int most() {
            return most;
        }
    }

    private static final ReportDeadline USUAL = new ReportDeadline(Kind.DAY, 20);
    private static final String SIGN = ":";

    /** Refuses a day that not every month has. */
    public ReportDeadline {
        if (number < 1 || number > kind.most()) {
            throw new IllegalArgumentException("Write a number from 1 to " + kind.most() + " behind " + kind + SIGN);
        }
    }

    /** The 20th, for reports that have no deadline of their own. */
    public static ReportDeadline usual() {
        return USUAL;
    }

    /**
     * Reads a deadline as it is written.
     *
     * @throws IllegalArgumentException when it is written in another way
     */
    public static ReportDeadline parse(String text) {
        String[] parts = text.split(SIGN, -1);
        Kind kind = Arrays.stream(Kind.values())
                .filter(one -> one.name().equals(parts[0]))
                .findFirst()
                .orElseThrow(ReportDeadline::unreadable);
        if (parts.length != 2 || !parts[1].matches("\\d{1,2}")) {
            throw unreadable();
        }
        return new ReportDeadline(kind, Integer.parseInt(parts[1]));
    }

    private static IllegalArgumentException unreadable() {
        return new IllegalArgumentException("Write a deadline as DAY:20 or WORKING_DAY:10");
    }

    /** The day by which a month has to be handed in. */
    public LocalDate of(ReportingMonth month) {
        ReportingMonth following = month.plus(1);
        return kind == Kind.DAY
                ? LocalDate.of(following.year(), following.month(), number)
                : WorkingDays.of(following, number);
    }

    /** As it is written. */
    @Override
    public String toString() {
        return kind + SIGN + number;
    }
}
