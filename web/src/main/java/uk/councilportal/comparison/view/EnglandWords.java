package uk.councilportal.comparison.view;

import java.util.List;
import uk.councilportal.comparison.model.BenchmarkOutcome;
import uk.councilportal.comparison.service.LeagueLine;
import uk.councilportal.comparison.service.LeagueTable;
import uk.councilportal.platform.faces.Messages;

/** What a league table says of its councils beside England, once chance is allowed for. */
final class EnglandWords {

    private static final List<BenchmarkOutcome> BETTER = List.of(BenchmarkOutcome.BETTER, BenchmarkOutcome.MUCH_BETTER);
    private static final List<BenchmarkOutcome> WORSE = List.of(BenchmarkOutcome.WORSE, BenchmarkOutcome.MUCH_WORSE);

    private EnglandWords() {}

    /** Of the council looked at or the only one tested; of several how many are better and worse. Nothing of none. */
    static String sentence(LeagueTable table) {
        List<LeagueLine> tested = table.lines().stream()
                .filter(line -> ComparisonMarks.isJudged(line.england()))
                .toList();
        if (tested.isEmpty()) {
            return "";
        }
        if (tested.size() == 1) {
            return one(table, tested.get(0));
        }
        String all = Messages.text("league.england.all", count(tested, WORSE), count(tested, BETTER), tested.size());
        return tested.stream()
                .filter(line ->
                        table.focus().filter(line.council().code()::equals).isPresent())
                .findFirst()
                .map(line -> one(table, line) + " " + all)
                .orElse(all);
    }

    private static String one(LeagueTable table, LeagueLine line) {
        return Messages.text(
                "league.england." + side(line.england()),
                line.council().name(),
                LeagueNotes.dashed(table).displayed());
    }

    private static String side(BenchmarkOutcome outcome) {
        return BETTER.contains(outcome) ? "better" : WORSE.contains(outcome) ? "worse" : "similar";
    }

    private static long count(List<LeagueLine> lines, List<BenchmarkOutcome> outcomes) {
        return lines.stream().filter(line -> outcomes.contains(line.england())).count();
    }
}
