package uk.councilportal.comparison.view;

import java.util.Comparator;
import java.util.List;
import uk.councilportal.disclosure.model.DisclosedValue;

/**
 * In which order a table stands; in the address "value", or "-value" from the highest down.
 *
 * @param column the column it is sorted by
 * @param descending whether from the highest down
 */
public record Sorting(String column, boolean descending) {

    private static final String DOWN = "-";

    /** The head of a column: its words, the order its button asks for, and the order it has now. */
    public record Head(String column, String next, String order) {}

    /** What the address says, as far as the table has such a column. */
    static Sorting parse(String text, List<String> columns, Sorting otherwise) {
        boolean down = text.startsWith(DOWN);
        String column = down ? text.substring(DOWN.length()) : text;
        return columns.contains(column) ? new Sorting(column, down) : otherwise;
    }

    /** The head of a column. A second press on the same button turns the order round. */
    Head head(String name) {
        boolean chosen = name.equals(column);
        String order = !chosen ? "none" : descending ? "descending" : "ascending";
        return new Head(name, chosen && !descending ? DOWN + name : name, order);
    }

    /** The order of rows by what the column holds, turned round where that is asked for. */
    <T> Comparator<T> by(Comparator<T> rising) {
        return descending ? rising.reversed() : rising;
    }

    /**
     * The order of figures. Where there is no number the symbol alone decides, after all numbers and in the same order
     * both ways, so that nothing about a withheld figure can be read from its place.
     */
    Comparator<DisclosedValue> byFigure() {
        Comparator<DisclosedValue> numbers =
                by(Comparator.comparing(figure -> figure.value().orElseThrow()));
        return (one, other) -> {
            boolean known = one.value().isPresent();
            if (known != other.value().isPresent()) {
                return known ? -1 : 1;
            }
            return known ? numbers.compare(one, other) : one.displayed().compareTo(other.displayed());
        };
    }
}
