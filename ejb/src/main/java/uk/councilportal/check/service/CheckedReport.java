package uk.councilportal.check.service;

import java.util.List;
import uk.councilportal.period.model.ReportingMonth;

/**
 * A report with the months whose checks can be read.
 *
 * @param code its code
 * @param title its title
 * @param months the months that have been opened, latest first
 */
public record CheckedReport(String code, String title, List<ReportingMonth> months) {
    /** Takes a copy. */
    public CheckedReport {
        months = List.copyOf(months);
    }
}
