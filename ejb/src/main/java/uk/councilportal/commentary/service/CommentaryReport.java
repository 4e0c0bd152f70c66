package uk.councilportal.commentary.service;

import java.util.List;
import uk.councilportal.period.model.ReportingMonth;

/**
 * A report whose commentary can be opened.
 *
 * @param code its code
 * @param title its title
 * @param months its months that were ever opened, newest first
 */
public record CommentaryReport(String code, String title, List<ReportingMonth> months) {
    /** Takes a copy of the months. */
    public CommentaryReport {
        months = List.copyOf(months);
    }
}
