package uk.councilportal.submission.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.submission.model.MonthAccess;
import uk.councilportal.submission.model.MonthProgress;
import uk.councilportal.submission.model.SubmissionState;

/**
 * Which months of one report may be changed.
 *
 * <p>The open month may, and with a reason every earlier month while it is open: reports restate the months they show.
 * Whatever is under review stands still, and so does everything before it, because it is reviewed with it. A report of
 * which no month has ever been opened is being set up: its history may be filled in freely.
 *
 * <p>A report that is retired takes nothing of the months from then on, and has none of them, also where one has been opened
 * before.
 *
 * @param months the months of the report that have been opened, in any order
 * @param retiredFrom the first month for which the report is no longer kept; empty while it goes on
 */
public record ReportMonths(List<MonthProgress> months, Optional<ReportingMonth> retiredFrom) {
    /** Leaves out the months for which the report is no longer kept. */
    public ReportMonths {
        months = months.stream()
                .filter(progress -> isBefore(progress.month(), retiredFrom))
                .toList();
    }

    /** The months of a report that goes on. */
    public ReportMonths(List<MonthProgress> months) {
        this(months, Optional.empty());
    }

    /** The latest month that is open for input; empty while none is. */
    public Optional<ReportingMonth> findOpen() {
        return months.stream()
                .filter(progress -> progress.state().isOpen())
                .map(MonthProgress::month)
                .max(Comparator.naturalOrder());
    }

    /** Whether the report is retired and no month of it is left to be published. */
    public boolean hasEnded() {
        return retiredFrom.isPresent()
                && months.stream().allMatch(progress -> progress.state() == SubmissionState.SIGNED_OFF);
    }

    /** Whether what is kept for the month may be changed; a figure of several months belongs to the last of them. */
    public MonthAccess accessTo(ReportingMonth month) {
        if (!isBefore(month, retiredFrom)) {
            return MonthAccess.CLOSED;
        }
        if (months.isEmpty()) {
            return MonthAccess.OPEN;
        }
        boolean reached = findOpen().filter(open -> !month.isAfter(open)).isPresent();
        if (!reached || isUnderReview(month)) {
            return MonthAccess.CLOSED;
        }
        return isNew(month) ? MonthAccess.OPEN : MonthAccess.WITH_REASON;
    }

    private static boolean isBefore(ReportingMonth month, Optional<ReportingMonth> retiredFrom) {
        return retiredFrom.map(month::isBefore).orElse(true);
    }

    private boolean isUnderReview(ReportingMonth month) {
        return months.stream()
                .anyMatch(progress -> progress.state().isUnderReview() && !month.isAfter(progress.month()));
    }

    private boolean isNew(ReportingMonth month) {
        return months.stream()
                .anyMatch(progress ->
                        progress.month().equals(month) && progress.state().isOpen() && !progress.published());
    }
}
