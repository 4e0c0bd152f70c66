package uk.councilportal.entry.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.scorecard.service.ReportName;
import uk.councilportal.submission.model.MonthAccess;

/**
 * What a grid is about.
 *
 * @param councilName the name of the council
 * @param report the report
 * @param month the month of the grid
 * @param access whether figures of the month may be changed
 * @param open the month of the report that is open for input; empty while none is
 * @param deadline when the month is due; empty where it was never opened
 * @param areas the areas of the report in their order
 */
public record EntryHeading(
        String councilName,
        ReportName report,
        ReportingMonth month,
        MonthAccess access,
        Optional<ReportingMonth> open,
        Optional<LocalDate> deadline,
        List<String> areas) {
    /** Takes a copy. */
    public EntryHeading {
        areas = List.copyOf(areas);
    }
}
