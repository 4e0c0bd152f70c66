package uk.councilportal.operation.model;

import java.time.LocalDateTime;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.submission.model.SubmissionState;

/**
 * A month of a report that is not published at present.
 *
 * @param council the name of the council
 * @param report the code of the report
 * @param month the month
 * @param state how far it has come
 * @param since when it came there, in UTC
 */
public record MonthUnderWay(
        String council, String report, ReportingMonth month, SubmissionState state, LocalDateTime since) {}
