package uk.councilportal.comparison.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.platform.faces.Mark;

/**
 * What a heat map is written from: indicators in rows, councils in columns.
 *
 * @param caption what the table holds, for screen readers
 * @param columns the councils, then what they are compared with
 * @param areas the areas of the catalogue with their indicators
 */
public record HeatMapModel(String caption, List<Column> columns, List<Area> areas) {

    /**
     * A council, or an average.
     *
     * @param name its name
     * @param focus whether the reader looks at this council
     * @param address where all its figures are
     */
    public record Column(String name, boolean focus, String address) {}

    /** An area of the catalogue. */
    public record Area(String title, List<Row> rows) {}

    /**
     * An indicator.
     *
     * @param title its title
     * @param address where its figures stand side by side
     * @param note month and polarity
     * @param cells one for each column
     */
    public record Row(String title, String address, String note, List<Cell> cells) {}

    /**
     * A figure.
     *
     * @param value the figure or its symbol
     * @param place its place among the others; nothing where it has none
     * @param comparability the mark of its definition where it is not the same
     * @param address where its months are
     */
    public record Cell(DisclosedValue value, Optional<Place> place, Optional<Mark> comparability, String address) {}

    /** The place of a figure among those of its row, in words and colour. */
    public enum Place {
        /** The best quarter. */
        A,
        /** Better than the median. */
        B,
        /** Worse than the median. */
        C,
        /** The worst quarter. */
        D,
        /** The best of too few figures to be divided into quarters. */
        BEST;

        /** Its class in the style sheet: the best figure looks as the best quarter. */
        String style() {
            return this == BEST ? "band-a" : "band-" + name().toLowerCase(Locale.ROOT);
        }
    }
}
