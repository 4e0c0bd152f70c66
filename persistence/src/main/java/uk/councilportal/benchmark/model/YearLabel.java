package uk.councilportal.benchmark.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The year of a national statistic as it is labelled: "2025", "2024-25", or "2024-25 (OT)" for a series beside another.
 * Years that span two calendar years are known by the second, so "2025" and "2024-25" are labels of one year.
 *
 * @param text the label
 * @param year the calendar year in which it ends
 */
public record YearLabel(String text, int year) {
    private static final Pattern SINGLE = Pattern.compile("(19|20)\\d{2}");
    private static final Pattern DOUBLE = Pattern.compile("((?:19|20)\\d{2})[-/]?(\\d{2})( \\([A-Z]{1,8}\\))?");
    private static final int CENTURY = 100;

    /**
     * Reads a label; 202425 and 2024/25 are written as 2024-25.
     *
     * @throws IllegalArgumentException with words for people when it is none
     */
    public static YearLabel parse(String text) {
        if (SINGLE.matcher(text).matches()) {
            return new YearLabel(text, Integer.parseInt(text));
        }
        Matcher two = DOUBLE.matcher(text);
        int begin = two.matches() ? Integer.parseInt(two.group(1)) : 0;
        if (begin == 0 || (begin + 1) % CENTURY != Integer.parseInt(two.group(2))) {
            throw new IllegalArgumentException("\"" + text + "\" is not a year. Write it as 2025 or 2024-25");
        }
        String mark = two.group(3) == null ? "" : two.group(3);
        return new YearLabel(two.group(1) + "-" + two.group(2) + mark, begin + 1);
    }

    /** Whether the label stands for the whole year, not for a series beside another. */
    public boolean isPlain() {
        return !text.endsWith(")");
    }
}
