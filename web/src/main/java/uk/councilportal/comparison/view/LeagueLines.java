package uk.councilportal.comparison.view;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.councilportal.comparison.service.LeagueLine;
import uk.councilportal.comparison.service.LeagueTable;

/** The councils of a league table in the order asked for. */
final class LeagueLines {

    static final String COUNCIL = "council";
    static final String RANK = "rank";
    static final String FIGURE = "figure";
    /** The columns a reader can sort by. */
    static final List<String> COLUMNS = List.of(COUNCIL, RANK, FIGURE);

    private LeagueLines() {}

    /** The rows in this order; equal ones by name. */
    static List<LeagueRow> sorted(LeagueTable table, Sorting sorting) {
        Optional<IntervalScale> scale =
                Optional.of(drawn(table)).filter(figures -> !figures.isEmpty()).map(IntervalScale::of);
        Comparator<LeagueLine> byName =
                Comparator.comparing(line -> line.council().name());
        Comparator<LeagueLine> order = switch (sorting.column()) {
            case COUNCIL -> sorting.by(byName);
            case RANK -> byRank(sorting);
            default -> Comparator.comparing(line -> line.figure().value(), sorting.byFigure());
        };
        return table.lines().stream()
                .sorted(order.thenComparing(byName))
                .map(line -> new LeagueRow(table, line, scale))
                .toList();
    }

    /** Those without a rank come last both ways. */
    private static Comparator<LeagueLine> byRank(Sorting sorting) {
        Comparator<LeagueLine> ranks =
                sorting.by(Comparator.comparing(line -> line.standing().rank().orElse(0)));
        return Comparator.comparing((LeagueLine line) -> line.standing().rank().isEmpty())
                .thenComparing(ranks);
    }

    /** Everything on the line on which intervals are drawn. */
    private static List<BigDecimal> drawn(LeagueTable table) {
        return table.lines().stream()
                .flatMap(line -> line.interval().stream())
                .flatMap(interval -> Stream.concat(
                        Stream.of(interval.lower(), interval.upper()), LeagueNotes.dashed(table).value().stream()))
                .toList();
    }
}
