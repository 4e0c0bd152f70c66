package uk.councilportal.platform.api;

import java.util.regex.Pattern;

/** How one text is written into a CSV cell. */
final class CsvCell {

    /** Signed numbers and a lone dash are figures, not formulas, and stay as they are. */
    private static final Pattern FIGURE = Pattern.compile("[+-]?(\\d[\\d,]*(\\.\\d+)?%?)?");

    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\r\n]");

    private CsvCell() {}

    static String of(String text) {
        String safe = startsFormula(text) ? "'" + text : text;
        return NEEDS_QUOTES.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean startsFormula(String text) {
        return !text.isEmpty()
                && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                && !FIGURE.matcher(text).matches();
    }
}
