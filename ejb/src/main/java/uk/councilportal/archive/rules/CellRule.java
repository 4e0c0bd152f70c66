package uk.councilportal.archive.rules;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.councilportal.archive.model.ArchiveColumn;

/** Whether the database would take a cell exactly as it stands, with nothing cut off or rounded. */
public final class CellRule {
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,17})");
    private static final Pattern DECIMAL = Pattern.compile("-?([0-9]+)(?:\\.([0-9]+))?");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.MICRO_OF_SECOND, 0, 6, true)
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private CellRule() {}

    /**
     * What is wrong with a cell; empty when it can be taken.
     *
     * @param text what stands in it; null where it holds nothing
     */
    public static Optional<String> problem(ArchiveColumn column, String text) {
        if (text == null) {
            return column.mayBeMissing() ? Optional.empty() : Optional.of("Nothing stands here, and something must");
        }
        return switch (column.kind()) {
            case FLAG -> unless(text.equals("0") || text.equals("1"), "Must be 1 or 0");
            case WHOLE -> unless(isWhole(text, column.size()), "Must be a whole number that fits the column");
            case DECIMAL ->
                unless(
                        isDecimal(text, column),
                        "Must be a number with at most %d figures before and %d after the point"
                                .formatted(column.size() - column.scale(), column.scale()));
            case DATE -> unless(isDate(text), "Must be a day such as 2017-03-31");
            case TIME -> unless(isTime(text), "Must be a time in UTC such as 2017-03-31 09:30:00.000000");
            case CODE ->
                unless(
                        text.chars().allMatch(each -> each < 128) && text.length() <= column.size(),
                        "Must be at most %d plain letters, figures and signs".formatted(column.size()));
            case TEXT ->
                unless(
                        text.codePointCount(0, text.length()) <= column.size(),
                        "Must be at most %d characters".formatted(column.size()));
            case LONG_TEXT ->
                unless(
                        text.getBytes(StandardCharsets.UTF_8).length <= column.size(),
                        "Must be at most %d bytes".formatted(column.size()));
        };
    }

    private static Optional<String> unless(boolean right, String problem) {
        return right ? Optional.empty() : Optional.of(problem);
    }

    private static boolean isWhole(String text, int bits) {
        if (!WHOLE.matcher(text).matches()) {
            return false;
        }
        long highest = (1L << (bits - 1)) - 1;
        long number = Long.parseLong(text);
        return number <= highest && number >= -highest - 1;
    }

    private static boolean isDecimal(String text, ArchiveColumn column) {
        var parts = DECIMAL.matcher(text);
        if (!parts.matches()) {
            return false;
        }
        int after = parts.group(2) == null ? 0 : parts.group(2).length();
        return parts.group(1).length() <= column.size() - column.scale() && after <= column.scale();
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text, DATE);
            return true;
        } catch (DateTimeParseException other) {
            return false;
        }
    }

    private static boolean isTime(String text) {
        try {
            LocalDateTime.parse(text, TIME);
            return true;
        } catch (DateTimeParseException other) {
            return false;
        }
    }
}
