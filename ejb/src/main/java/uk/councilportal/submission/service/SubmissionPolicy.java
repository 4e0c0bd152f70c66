package uk.councilportal.submission.service;

import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.period.model.ReportingMonth;

/**
 * Something a month has to fulfil before it is handed in. Submission does not know what that is; each feature that asks
 * for something is a bean that implements this.
 */
public interface SubmissionPolicy {
    /** What is asked of the month, and what of it has not been done. Called within the transaction. */
    MonthDemands demands(KeptReport report, ReportingMonth month);
}
