package uk.councilportal.indicator.model;

import java.util.Optional;
import uk.councilportal.period.model.ReportingMonth;

/**
 * When a report is due, and from which month on there is none of it any more.
 *
 * @param deadline the day by which each month has to be handed in
 * @param retiredFrom the first month for which the report is no longer kept; empty while it goes on
 */
public record ReportCalendar(ReportDeadline deadline, Optional<ReportingMonth> retiredFrom) {
    private static final ReportCalendar USUAL = new ReportCalendar(ReportDeadline.usual(), Optional.empty());

    /** The usual deadline and no end. */
    public static ReportCalendar usual() {
        return USUAL;
    }

    /** Whether the report is no longer kept for the month. */
    public boolean isRetiredFor(ReportingMonth month) {
        return retiredFrom.filter(first -> !month.isBefore(first)).isPresent();
    }
}
