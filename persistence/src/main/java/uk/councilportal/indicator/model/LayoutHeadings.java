package uk.councilportal.indicator.model;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a council calls the columns of its scorecard where it has words of its own. A column without such words has the
 * portal's.
 *
 * <p>Written as {@code YEAR_END=Year end 2016/17;DIRECTION=Trend}.
 *
 * @param texts the words by column
 */
public record LayoutHeadings(Map<ScorecardColumn, String> texts) {

    /** The longest heading. */
    public static final int LONGEST = 60;

    private static final LayoutHeadings NONE = new LayoutHeadings(Map.of());
    private static final String SEPARATOR = ";";
    private static final String SIGN = "=";

    /**
     * Takes a copy of the words.
     *
     * @throws IllegalArgumentException when a heading is empty, too long or has a semicolon
     */
    public LayoutHeadings {
        Map<ScorecardColumn, String> copy = new EnumMap<>(ScorecardColumn.class);
        copy.putAll(texts);
        copy.forEach(LayoutHeadings::expectReadable);
        texts = Map.copyOf(copy);
    }

    private static void expectReadable(ScorecardColumn column, String text) {
        if (text.isBlank() || text.contains(SEPARATOR) || text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "The heading of " + column + " has at most " + LONGEST + " characters and no semicolon");
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
        Arrays.stream(text.split(SEPARATOR))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .forEach(part -> {
                    String[] pair = part.split(SIGN, 2);
                    if (pair.length != 2) {
                        throw new IllegalArgumentException("Write a heading as COLUMN=words, not \"" + part + "\"");
                    }
                    ScorecardColumn column = ScorecardColumn.named(pair[0].strip());
                    if (texts.put(column, pair[1].strip()) != null) {
                        throw new IllegalArgumentException("The column " + column + " has two headings");
                    }
                });
        return texts.isEmpty() ? NONE : new LayoutHeadings(texts);
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
                .map(entry -> entry.getKey() + SIGN + entry.getValue())
                .collect(Collectors.joining(SEPARATOR));
    }
}
