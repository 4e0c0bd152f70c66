package uk.councilportal.submission.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.submission.model.MonthAccess;
import uk.councilportal.submission.model.MonthProgress;

/**
 * Which months of one report may be changed.
 *
 * <p>The open month may, and with a reason every earlier month while it is open: reports restate the months they show.
 * Whatever is under review stands still, and so does everything before it, because it is reviewed with it. A report of
 * which no month has ever been opened is being set up: its history may be filled in freely.
 *
 * @param months the months of the report that have been opened, in any order
 */
public record ReportMonths(List<MonthProgress> months) {
    /** Takes a copy. */
    public ReportMonths {
        months = List.copyOf(months);
    }

    /** The latest month that is open for input; empty while none is. */
    public Optional<ReportingMonth> findOpen() {
        return months.stream()
                .filter(progress -> progress.state().isOpen())
                .map(MonthProgress::month)
                .max(Comparator.naturalOrder());
    }

    /** Whether what is kept for the month may be changed; a figure of several months belongs to the last of them. */
    public MonthAccess accessTo(ReportingMonth month) {
        if (months.isEmpty()) {
            return MonthAccess.OPEN;
        }
        boolean reached = findOpen().filter(open -> !month.isAfter(open)).isPresent();
        if (!reached || isUnderReview(month)) {
            return MonthAccess.CLOSED;
        }
        return isNew(month) ? MonthAccess.OPEN : MonthAccess.WITH_REASON;
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
