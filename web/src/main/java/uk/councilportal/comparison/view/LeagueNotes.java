package uk.councilportal.comparison.view;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.comparison.service.LeagueTable;
import uk.councilportal.platform.faces.Messages;

/** What stands around a league table: how its columns are made, as far as it has them. */
final class LeagueNotes {

    private LeagueNotes() {}

    /** Whether any figure has an interval. */
    static boolean isWithIntervals(LeagueTable table) {
        return table.lines().stream().anyMatch(line -> line.interval().isPresent());
    }

    /** Whether the councils are enough to be divided into quarters. */
    static boolean isBanded(LeagueTable table) {
        return table.lines().stream().anyMatch(line -> line.standing().band().isPresent());
    }

    /** What is drawn in the column of intervals. */
    static String intervalHead(LeagueTable table) {
        boolean mean = table.summary().mean().mean().value().isPresent();
        return Messages.text(mean ? "league.drawing.mean" : "league.drawing");
    }

    /** How intervals and quarters are made, and where national figures come from. */
    static String notes(LeagueTable table) {
        return Stream.of(
                        isWithIntervals(table) ? Messages.text("league.note.intervals") : "",
                        isBanded(table) ? Messages.text("league.note.quarters") : "",
                        ReferenceWords.origin(table.references()))
                .filter(note -> !note.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
