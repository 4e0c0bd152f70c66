package uk.councilportal.comparison.view;

import java.util.List;
import java.util.Optional;
import uk.councilportal.comparison.model.BenchmarkOutcome;
import uk.councilportal.comparison.service.LeagueLine;
import uk.councilportal.comparison.service.LeagueTable;
import uk.councilportal.platform.faces.Messages;

/** What a league table says of its councils beside England, once chance is allowed for. */
final class EnglandWords {

    private static final List<BenchmarkOutcome> BETTER = List.of(BenchmarkOutcome.BETTER, BenchmarkOutcome.MUCH_BETTER);
    private static final List<BenchmarkOutcome> WORSE = List.of(BenchmarkOutcome.WORSE, BenchmarkOutcome.MUCH_WORSE);

    private EnglandWords() {}

    /** Of the council looked at, where it was tested; then how many are better and worse. Nothing where none was tested. */
    static String sentence(LeagueTable table) {
        List<LeagueLine> tested = table.lines().stream()
                .filter(line -> ComparisonMarks.isJudged(line.england()))
                .toList();
        if (tested.isEmpty()) {
            return "";
        }
        String all = Messages.text("league.england.all", count(tested, WORSE), count(tested, BETTER), tested.size());
        Optional<LeagueLine> focus = tested.stream()
                .filter(line ->
                        table.focus().filter(line.council().code()::equals).isPresent())
                .findFirst();
        return focus.map(line -> Messages.text(
                                        "league.england." + side(line.england()),
                                        line.council().name(),
                                        LeagueNotes.dashed(table).displayed())
                                + " ")
                        .orElse("")
                + all;
    }

    private static String side(BenchmarkOutcome outcome) {
        return BETTER.contains(outcome) ? "better" : WORSE.contains(outcome) ? "worse" : "similar";
    }

    private static long count(List<LeagueLine> lines, List<BenchmarkOutcome> outcomes) {
        return lines.stream().filter(line -> outcomes.contains(line.england())).count();
    }
}
