package uk.councilportal.indicator.model;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A column of a layout as it is written, where needed with an option: {@code MONTHS:3} are three months, {@code YEARS:2}
 * at most two earlier years, {@code AREA_FIGURES:area} the members of the dimension "area".
 *
 * @param column the column
 * @param option its option, empty where it has none
 */
public record LayoutColumn(ScorecardColumn column, Optional<String> option) {

    /** No column: it puts the numerator and the denominator of each result in rows above it. */
    public static final String COUNTS = "COUNTS";

    /** The most months side by side. */
    public static final int MOST_MONTHS = 24;

    /** The most earlier years side by side. */
    public static final int MOST_YEARS = 4;

    private static final String SIGN = ":";

    /**
     * Refuses an option that the column does not have.
     *
     * @throws IllegalArgumentException when the column takes no such option
     */
    public LayoutColumn {
        String text = option.orElse("");
        switch (column) {
            case MONTHS -> expectNumber(text, MOST_MONTHS, "months");
            case YEARS -> expectNumber(text, MOST_YEARS, "earlier years");
            case AREA_FIGURES -> {}
            default -> {
                if (option.isPresent()) {
                    throw new IllegalArgumentException("The column " + column + " has no option");
                }
            }
        }
    }

    private static void expectNumber(String text, int most, String what) {
        boolean fits = text.isEmpty() || text.matches("[1-9]\\d?") && Integer.parseInt(text) <= most;
        if (!fits) {
            throw new IllegalArgumentException("The number of " + what + " is a whole number from 1 to " + most);
        }
    }

    /**
     * Reads the columns of a layout.
     *
     * @param text the words from left to right, {@link #COUNTS} among them
     * @return the words, each of them readable
     * @throws IllegalArgumentException when a column does not exist, stands twice, or has an option that cannot be
     */
    public static List<String> words(String text) {
        List<String> words =
                Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
        Set<String> seen = new HashSet<>();
        for (String word : words) {
            String name = word.equals(COUNTS) ? COUNTS : of(word).column().name();
            if (!seen.add(name)) {
                throw new IllegalArgumentException("The column " + name + " stands twice");
            }
        }
        return words;
    }

    /** The columns among the words of a layout, from left to right. */
    public static List<LayoutColumn> listOf(List<String> words) {
        return words.stream()
                .filter(word -> !word.equals(COUNTS))
                .map(LayoutColumn::of)
                .toList();
    }

    /**
     * Reads one word.
     *
     * @throws IllegalArgumentException when the column does not exist or has no such option
     */
    public static LayoutColumn of(String word) {
        String[] parts = word.split(SIGN, 2);
        Optional<String> option = parts.length == 2 && !parts[1].isEmpty() ? Optional.of(parts[1]) : Optional.empty();
        return new LayoutColumn(ScorecardColumn.named(parts[0]), option);
    }

    /** As it is written. */
    @Override
    public String toString() {
        return option.map(text -> column + SIGN + text).orElse(column.name());
    }
}
