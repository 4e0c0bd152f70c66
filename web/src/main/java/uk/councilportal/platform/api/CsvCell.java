package uk.councilportal.platform.api;

import java.util.regex.Pattern;
import uk.councilportal.platform.exchange.TextCell;

/** How one text is written into a CSV cell: harmless in a spreadsheet, in quotes where it needs them. */
final class CsvCell {
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\r\n]");

    private CsvCell() {}

    static String of(String text) {
        String safe = TextCell.neutral(text);
        return NEEDS_QUOTES.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
