package uk.councilportal.scorecard.service;

import java.util.List;
import java.util.Optional;
import uk.councilportal.period.model.FinancialYear;

/**
 * The targets of a report for a financial year, in the report's order.
 *
 * @param councilName the council
 * @param reports the council's reports
 * @param report the report shown, none where the council has none
 * @param years the years that can be shown, newest first
 * @param year the year shown
 * @param lines one for each indicator, and for each part of the council's children that has a target of its own
 * @param toCopy how many targets of the year before have none here yet
 */
public record TargetSheet(
        String councilName,
        List<ReportName> reports,
        Optional<ReportName> report,
        List<FinancialYear> years,
        FinancialYear year,
        List<TargetRow> lines,
        int toCopy) {
    /** Takes copies of the lists. */
    public TargetSheet {
        reports = List.copyOf(reports);
        years = List.copyOf(years);
        lines = List.copyOf(lines);
    }
}
