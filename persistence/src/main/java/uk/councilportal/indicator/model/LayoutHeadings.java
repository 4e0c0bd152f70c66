package uk.councilportal.indicator.model;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a council calls the columns of its scorecard where it has words of its own. A column without such words has the
 * portal's.
 *
 * <p>Written as {@code YEAR_END=Year end 2016/17;DIRECTION=Trend}; a semicolon or backslash within the words has a backslash
 * before it.
 *
 * @param texts the words by column
 */
public record LayoutHeadings(Map<ScorecardColumn, String> texts) {

    /** What stands between two headings. */
    public static final String SEPARATOR = ";";

    /** The longest heading. */
    public static final int LONGEST = 60;

    private static final LayoutHeadings NONE = new LayoutHeadings(Map.of());
    private static final String SIGN = "=";
    private static final Pattern PARTS = Pattern.compile("(?:[^;\\\\]|\\\\.|\\\\$)+");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([;\\\\])");
    private static final Pattern TO_ESCAPE = Pattern.compile("[;\\\\]");

    /**
     * Takes a copy of the words.
     *
     * @throws IllegalArgumentException when a heading is empty or too long
     */
    public LayoutHeadings {
        Map<ScorecardColumn, String> copy = new EnumMap<>(ScorecardColumn.class);
        copy.putAll(texts);
        copy.forEach(LayoutHeadings::expectReadable);
        texts = Map.copyOf(copy);
    }

    private static void expectReadable(ScorecardColumn column, String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("The heading of " + column + " has 1 to " + LONGEST + " characters");
        }
    }

    /** No words of the council's own. */
    public static LayoutHeadings none() {
        return NONE;
    }

    /**
     * Reads headings as they are written.
     *
     * @throws IllegalArgumentException when they are written in another way or name a column that does not exist
     */
    public static LayoutHeadings parse(String text) {
        Map<ScorecardColumn, String> texts = new EnumMap<>(ScorecardColumn.class);
        PARTS.matcher(text)
                .results()
                .map(part -> part.group().strip())
                .filter(part -> !part.isEmpty())
                .forEach(part -> {
                    String[] pair = part.split(SIGN, 2);
                    if (pair.length != 2) {
                        throw new IllegalArgumentException("Write a heading as COLUMN=words, not \"" + part + "\"");
                    }
                    ScorecardColumn column = ScorecardColumn.named(pair[0].strip());
                    if (texts.put(column, ESCAPED.matcher(pair[1].strip()).replaceAll("$1")) != null) {
                        throw new IllegalArgumentException("The column " + column + " has two headings");
                    }
                });
        return texts.isEmpty() ? NONE : new LayoutHeadings(texts);
    }

    /** The words above one column as they are written. */
    public static String written(String column, String words) {
        return column + SIGN + TO_ESCAPE.matcher(words).replaceAll("\\\\$0");
    }

    /** The council's own words for a column. */
    public Optional<String> of(ScorecardColumn column) {
        return Optional.ofNullable(texts.get(column));
    }

    /** As they are written, in the order of the columns. */
    @Override
    public String toString() {
        return texts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> written(entry.getKey().name(), entry.getValue()))
                .collect(Collectors.joining(SEPARATOR));
    }
}
