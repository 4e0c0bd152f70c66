package uk.councilportal.platform.exchange;

import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.councilportal.period.model.ReportingMonth;

/**
 * Months as files must write them: 2017-03. Other ways of writing a month, most of them made by spreadsheets, are refused
 * with the month that was probably meant.
 */
public final class MonthCell {
    private static final Pattern CANONICAL = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern NAMED = Pattern.compile("(?:\\d{1,2}[- /])?([A-Za-z]{3,9})[- /'](\\d{2}|\\d{4})");
    private static final Pattern NUMBERED = Pattern.compile("(?:\\d{1,2}[-/.])?(\\d{1,2})[-/.](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.]?(\\d{1,2})(?:[-/.]\\d{1,2})?");
    private static final int LETTERS = 3;

    private MonthCell() {}

    /** The month, if it is written as required. */
    public static Optional<ReportingMonth> find(String text) {
        if (!CANONICAL.matcher(text).matches()) {
            return Optional.empty();
        }
        return month(text.substring(0, 4), text.substring(5));
    }

    /** What is wrong with a text that is not a month, and what to write instead. */
    public static String complaint(String text) {
        return suggestion(text)
                .map(month -> "\"" + text + "\" is not a month in the form required. Write " + month)
                .orElse("\"" + text + "\" is not a month. Write it as 2017-03");
    }

    /** The month a text means, however a person or a spreadsheet writes it; empty when it means none. */
    public static Optional<ReportingMonth> meant(String text) {
        return find(text).or(() -> suggestion(text));
    }

    private static Optional<ReportingMonth> suggestion(String text) {
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            String year = fourDigits(named.group(2));
            return numberOf(named.group(1).toUpperCase(Locale.ROOT))
                    .flatMap(number -> month(year, String.valueOf(number)));
        }
        Matcher numbered = NUMBERED.matcher(text);
        if (numbered.matches()) {
            return month(numbered.group(2), numbered.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        return yearFirst.matches() ? month(yearFirst.group(1), yearFirst.group(2)) : Optional.empty();
    }

    /** The number of a month whose name is written out or cut short: "MARCH", "MAR", "SEPT". */
    private static Optional<Integer> numberOf(String name) {
        return Arrays.stream(Month.values())
                .filter(month -> name.length() >= LETTERS && month.name().startsWith(name))
                .map(Month::getValue)
                .findFirst();
    }

    private static String fourDigits(String year) {
        return year.length() == 2 ? "20" + year : year;
    }

    private static Optional<ReportingMonth> month(String year, String month) {
        try {
            return Optional.of(ReportingMonth.of(Integer.parseInt(year), Integer.parseInt(month)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
