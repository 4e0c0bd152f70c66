package uk.councilportal.comparison.service;

import java.util.List;
import java.util.Optional;
import uk.councilportal.disclosure.model.DisclosedValue;

/**
 * What official statistics publish beside the councils' figures of one standard indicator. Public for everybody; a figure
 * that is not published, or cannot be right, is there with its reason and without a number.
 *
 * @param origin where the figures come from
 * @param lines one a kind, in the order of the kinds; none where nothing is published
 */
public record References(Origin origin, List<Line> lines) {

    /** Takes a copy. */
    public References {
        lines = List.copyOf(lines);
    }

    /** What a line is about. */
    public enum Kind {
        /** The simple mean of the council's statistical neighbours. */
        NEIGHBOURS,
        /** The neighbour with the best figure; none where no direction is better. */
        BEST_NEIGHBOUR,
        /** The council's region. */
        REGION,
        /** England. */
        ENGLAND,
        /** The figure from which a council belongs to the best quarter of all; none where no direction is better. */
        TOP_QUARTILE
    }

    /**
     * Where the figures come from.
     *
     * @param source who publishes them; empty where nobody does
     * @param year the label of their year, "2017"; that of the month, or the latest before it; empty where nothing is
     * @param ofTheYear whether that is the year of the month that is compared
     * @param model the version of the neighbour model; empty where none is kept
     * @param note why there is nothing, or what differs; may be empty
     */
    public record Origin(String source, String year, boolean ofTheYear, String model, String note) {}

    /**
     * One figure.
     *
     * @param kind what it is about
     * @param of whose it is: the council whose neighbours, the best of them, the region, "England"
     * @param value the figure
     * @param used how many councils have a figure in it; 0 where none is counted
     * @param councils how many there are
     */
    public record Line(Kind kind, String of, DisclosedValue value, int used, int councils) {}

    /** Nothing, and why. */
    static References none(String reason) {
        return new References(new Origin("", "", false, "", reason), List.of());
    }

    /** The line of a kind. */
    public Optional<Line> line(Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).findFirst();
    }
}
