package uk.councilportal.scorecard.service;

import java.util.List;
import uk.councilportal.indicator.model.LayoutHeadings;
import uk.councilportal.indicator.model.ScorecardColumn;
import uk.councilportal.period.model.FinancialYear;
import uk.councilportal.period.model.ReportingMonth;

/**
 * The council's layout of a report: which columns, in which order, over which periods.
 * <p>{@code months} are the months printed as columns, oldest first; {@code years} the earlier financial years, oldest first;
 * {@code benchmarkPeriod} the one period all benchmarks are of, empty otherwise; {@code headings} the council's own words for
 * columns.
 */
public record ScorecardLayout(
        List<ScorecardColumn> columns,
        List<ReportingMonth> months,
        List<FinancialYear> years,
        String benchmarkPeriod,
        List<String> areaMembers,
        LayoutHeadings headings) {
    public ScorecardLayout {
        columns = List.copyOf(columns);
        months = List.copyOf(months);
        years = List.copyOf(years);
        areaMembers = List.copyOf(areaMembers);
    }

    /** A layout whose columns have the portal's headings. */
    public ScorecardLayout(
            List<ScorecardColumn> columns,
            List<ReportingMonth> months,
            List<FinancialYear> years,
            String benchmarkPeriod,
            List<String> areaMembers) {
        this(columns, months, years, benchmarkPeriod, areaMembers, LayoutHeadings.none());
    }

    /** Whether the council shows this column. */
    public boolean shows(ScorecardColumn column) {
        return columns.contains(column);
    }
}
