package uk.councilportal.submission.service;

import java.util.List;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.period.model.ReportingMonth;

/**
 * Something a month has to fulfil before it is handed in. Submission does not know what that is; each feature that asks
 * for something is a bean that implements this.
 */
public interface SubmissionPolicy {
    /** What keeps the month from being handed in now; empty when nothing does. Called within the transaction. */
    List<SubmissionObstacle> obstacles(KeptReport report, ReportingMonth month);
}
