package uk.councilportal.indicator.exchange;

import uk.councilportal.indicator.model.ReportDefinition;
import uk.councilportal.period.model.ReportingMonth;

/**
 * One row of a file of reports.
 *
 * @param line the line of the file
 * @param definition the report
 * @param lastMonth the last month the council has reported on
 */
public record ReportLine(long line, ReportDefinition definition, ReportingMonth lastMonth) {}
