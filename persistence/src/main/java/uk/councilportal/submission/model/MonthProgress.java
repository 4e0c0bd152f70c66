package uk.councilportal.submission.model;

import uk.councilportal.period.model.ReportingMonth;

/**
 * How far one opened month of a report has come.
 *
 * @param month the month
 * @param state its state
 * @param published whether there is an issue of it
 */
public record MonthProgress(ReportingMonth month, SubmissionState state, boolean published) {}
