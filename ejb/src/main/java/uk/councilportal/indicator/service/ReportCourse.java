package uk.councilportal.indicator.service;

import java.util.Optional;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.period.model.ReportingMonth;

/**
 * The way of a report's months from opening to publication, which stands above the reports and is not known here. Asked
 * within the writing transaction after the council's revisions have been locked.
 */
public interface ReportCourse {
    /** The latest month that is under review or has been published; a report cannot end before it. */
    Optional<ReportingMonth> latestHandedIn(KeptReport report);

    /** Opens the month after the latest published one, where the report goes on that was to end there. */
    void goOn(KeptReport report);
}
