package uk.councilportal.indicator.rules;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.indicator.model.LayoutHeadings;
import uk.councilportal.indicator.model.ReportDefinition;
import uk.councilportal.indicator.model.ReportLayout;
import uk.councilportal.indicator.model.ScorecardColumn;
import uk.councilportal.period.model.FinancialYear;

/**
 * Moves the words of a report on by a year: where its title or a heading names the year before, "2016/17" or "2016-17",
 * every financial year they name becomes the next one. A report of which a text names the new year already has been moved.
 */
public final class YearWords {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(\\d{4})([/-])(\\d{2})(?!\\d)");

    private YearWords() {}

    /**
     * The report with the words for the year; the same report where nothing names the year before, or something names the
     * year already.
     */
    public static ReportDefinition movedTo(FinancialYear year, ReportDefinition report) {
        ReportLayout layout = report.layout();
        Set<FinancialYear> named = Stream.concat(Stream.of(report.title()), layout.headings().texts().values().stream())
                .flatMap(YearWords::years)
                .collect(Collectors.toSet());
        if (!named.contains(year.previous()) || named.contains(year)) {
            return report;
        }
        Map<ScorecardColumn, String> headings = new EnumMap<>(ScorecardColumn.class);
        layout.headings().texts().forEach((column, text) -> headings.put(column, moved(text)));
        return report.worded(
                moved(report.title()),
                new ReportLayout(
                        layout.code(),
                        layout.monthsShown(),
                        layout.columns(),
                        layout.figures(),
                        layout.differenceAsSize(),
                        new LayoutHeadings(headings)));
    }

    private static Stream<FinancialYear> years(String text) {
        return YEAR.matcher(text).results().flatMap(found -> year(found).stream());
    }

    private static String moved(String text) {
        return YEAR.matcher(text)
                .replaceAll(found -> year(found)
                        .map(year -> new FinancialYear(year.startYear() + 1))
                        .map(next -> next.toString().replace("/", found.group(2)))
                        .orElse(found.group()));
    }

    /** The year that is written; none where the two years do not follow each other. */
    private static Optional<FinancialYear> year(MatchResult found) {
        FinancialYear year = new FinancialYear(Integer.parseInt(found.group(1)));
        return Optional.of(year).filter(each -> each.toString().endsWith("/" + found.group(3)));
    }
}
