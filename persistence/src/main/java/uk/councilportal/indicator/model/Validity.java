package uk.councilportal.indicator.model;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;

/**
 * From which month and up to which month figures are given, both included. A longer period counts while any of its months
 * does: a member that ended in December has a figure for the year.
 *
 * @param from the first month, empty for all earlier ones
 * @param to the last month, empty for all later ones
 */
public record Validity(Optional<ReportingMonth> from, Optional<ReportingMonth> to) {
    private static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

    /** Refuses an end before the beginning. */
    public Validity {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("The last month is before the first");
        }
    }

    /** All months. */
    public static Validity always() {
        return ALWAYS;
    }

    /** Whether there is neither a first nor a last month. */
    public boolean isAlways() {
        return from.isEmpty() && to.isEmpty();
    }

    /** Whether a figure of the period is given. */
    public boolean covers(ReportingPeriod period) {
        return from.map(first -> !period.end().isBefore(first)).orElse(true)
                && to.map(last -> !period.start().isAfter(last)).orElse(true);
    }

    /** "from April 2016 to March 2017"; nothing for all months. */
    @Override
    public String toString() {
        return Stream.concat(
                        from.map(first -> "from " + first.longName()).stream(),
                        to.map(last -> "to " + last.longName()).stream())
                .collect(Collectors.joining(" "));
    }
}
