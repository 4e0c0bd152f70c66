package uk.councilportal.comparison.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import uk.councilportal.comparison.service.LeagueTable;
import uk.councilportal.comparison.service.References;
import uk.councilportal.indicator.model.Polarity;

/**
 * The rows of a league table: England stands among the councils where its figure has its place, what else they are held
 * against stands beneath them.
 *
 * @param above the councils before England; all of them where England has no place
 * @param england England, where it has a place
 * @param below the councils behind it
 * @param references what else the councils are held against
 */
public record LeagueBody(
        List<LeagueRow> above, List<ReferenceRow> england, List<LeagueRow> below, List<ReferenceRow> references) {

    /** The rows in their order; England has a place where they stand by rank or figure. */
    static LeagueBody of(LeagueTable table, List<LeagueRow> rows, Sorting sorting) {
        List<ReferenceRow> references = ReferenceWords.rows(table);
        Optional<BigDecimal> number = LeagueNotes.england(table).flatMap(value -> value.value());
        if (number.isEmpty() || !isByFigure(table, sorting)) {
            return new LeagueBody(rows, List.of(), List.of(), references);
        }
        ReferenceRow england = ReferenceWords.row(table, References.Kind.ENGLAND);
        boolean rising = isRising(table, sorting);
        int place = (int) rows.stream()
                .takeWhile(row -> row.value()
                        .value()
                        .filter(figure -> figure.compareTo(number.get()) * (rising ? 1 : -1) <= 0)
                        .isPresent())
                .count();
        return new LeagueBody(
                rows.subList(0, place),
                List.of(england),
                rows.subList(place, rows.size()),
                references.stream().filter(row -> !row.equals(england)).toList());
    }

    private static boolean isByFigure(LeagueTable table, Sorting sorting) {
        return sorting.column().equals(LeagueLines.FIGURE)
                || sorting.column().equals(LeagueLines.RANK) && polarity(table).judges();
    }

    /** Whether figures grow from row to row. */
    private static boolean isRising(LeagueTable table, Sorting sorting) {
        boolean lowFirst = sorting.column().equals(LeagueLines.FIGURE) || polarity(table) == Polarity.LOW_IS_GOOD;
        return lowFirst != sorting.descending();
    }

    private static Polarity polarity(LeagueTable table) {
        return table.indicator().measure().polarity();
    }
}
