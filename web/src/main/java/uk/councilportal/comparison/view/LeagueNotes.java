package uk.councilportal.comparison.view;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.comparison.service.LeagueTable;
import uk.councilportal.comparison.service.References;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.indicator.view.BreakWords;
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

    /** Whether any council could be tested against England. */
    static boolean isBesideEngland(LeagueTable table) {
        return table.lines().stream().anyMatch(line -> ComparisonMarks.isJudged(line.england()));
    }

    /** What the dashed line through the intervals is: England where it is published, else the mean of the councils. */
    static DisclosedValue dashed(LeagueTable table) {
        return england(table).orElse(table.summary().mean().mean());
    }

    static Optional<DisclosedValue> england(LeagueTable table) {
        return table.references()
                .line(References.Kind.ENGLAND)
                .map(References.Line::value)
                .filter(value -> value.value().isPresent());
    }

    /** What is drawn in the column of intervals. */
    static String intervalHead(LeagueTable table) {
        if (england(table).isPresent()) {
            return Messages.text("league.drawing.england");
        }
        return Messages.text(dashed(table).value().isPresent() ? "league.drawing.mean" : "league.drawing");
    }

    /** How intervals and quarters are made, and where national figures come from. */
    static String notes(LeagueTable table) {
        return Stream.of(
                        isWithIntervals(table) ? Messages.text("league.note.intervals") : "",
                        isBesideEngland(table) ? Messages.text("league.note.england") : "",
                        PolicyNotes.of(table),
                        isBanded(table) ? Messages.text("league.note.quarters") : "",
                        ReferenceWords.origin(table.references()),
                        BreakWords.within(table.indicator().validity(), table.period()),
                        BreakWords.ended(table.indicator().validity(), table.period()))
                .filter(note -> !note.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
