package uk.councilportal.indicator.rules;

import java.util.EnumMap;
import java.util.Map;
import uk.councilportal.indicator.model.LayoutHeadings;
import uk.councilportal.indicator.model.ReportDefinition;
import uk.councilportal.indicator.model.ReportLayout;
import uk.councilportal.indicator.model.ScorecardColumn;
import uk.councilportal.period.model.FinancialYear;

/**
 * Moves the words of a report on by a year: where its title or a heading names the year before, "2016/17" or "2016-17", it
 * names the year then. Other years are left alone.
 */
public final class YearWords {

    private YearWords() {}

    /** The report with the words for the year; the same report where nothing names the year before. */
    public static ReportDefinition movedTo(FinancialYear year, ReportDefinition report) {
        ReportLayout layout = report.layout();
        Map<ScorecardColumn, String> headings = new EnumMap<>(ScorecardColumn.class);
        layout.headings().texts().forEach((column, text) -> headings.put(column, moved(year, text)));
        return new ReportDefinition(
                report.code(),
                report.council(),
                moved(year, report.title()),
                new ReportLayout(
                        layout.code(),
                        layout.monthsShown(),
                        layout.columns(),
                        layout.figures(),
                        layout.differenceAsSize(),
                        new LayoutHeadings(headings)));
    }

    private static String moved(FinancialYear year, String text) {
        String before = year.previous().toString();
        String after = year.toString();
        return text.replace(before, after).replace(before.replace('/', '-'), after.replace('/', '-'));
    }
}
