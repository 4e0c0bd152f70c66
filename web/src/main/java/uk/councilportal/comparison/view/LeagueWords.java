package uk.councilportal.comparison.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.councilportal.comparison.service.FigureGap;
import uk.councilportal.comparison.service.LeagueLine;
import uk.councilportal.comparison.service.LeagueTable;
import uk.councilportal.comparison.service.PeerFigure;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.platform.faces.Messages;

/** What a league table says in sentences: who stands where, who is left out and why, and whether definitions differ. */
final class LeagueWords {

    private LeagueWords() {}

    /** The table in a few sentences. */
    static String sentence(LeagueTable table) {
        List<LeagueLine> known =
                table.lines().stream().filter(LeagueWords::hasFigure).toList();
        return Stream.of(
                        first(table, known),
                        mean(table),
                        EnglandWords.sentence(table),
                        without(table),
                        definitions(table))
                .filter(words -> !words.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    private static String first(LeagueTable table, List<LeagueLine> known) {
        if (known.isEmpty()) {
            return Messages.text(
                    "league.nobody",
                    ComparisonWords.period(table.period()),
                    table.lines().size());
        }
        if (known.size() == 1) {
            return Messages.text("league.one", name(known.get(0)), shown(known.get(0)));
        }
        if (!table.indicator().measure().polarity().judges()) {
            return range(table, known);
        }
        return known.stream()
                .filter(line ->
                        table.focus().filter(line.council().code()::equals).isPresent())
                .filter(line -> line.standing().rank().isPresent())
                .findFirst()
                .map(line -> focus(table, line, known.size()))
                .orElseGet(() -> best(table, known));
    }

    private static String focus(LeagueTable table, LeagueLine line, int ranked) {
        int rank = line.standing().rank().getAsInt();
        if (rank == 1) {
            return best(
                    table, table.lines().stream().filter(LeagueWords::hasFigure).toList());
        }
        return Messages.text("league.focus", name(line), ComparisonWords.ordinal(rank), ranked, shown(line));
    }

    private static String best(LeagueTable table, List<LeagueLine> known) {
        List<LeagueLine> best = known.stream()
                .filter(line -> table.summary().best().contains(line.council().code()))
                .toList();
        if (best.isEmpty()) {
            return range(table, known);
        }
        String names = ComparisonWords.list(best.stream().map(LeagueWords::name).toList());
        return Messages.text("league.best", names, shown(best.get(0)), known.size(), best.size());
    }

    private static String range(LeagueTable table, List<LeagueLine> known) {
        Comparator<LeagueLine> byValue =
                Comparator.comparing(line -> line.figure().value().value().orElseThrow());
        LeagueLine lowest = known.stream().min(byValue).orElseThrow();
        LeagueLine highest = known.stream().max(byValue).orElseThrow();
        String range = Messages.text("league.range", name(lowest), shown(lowest), name(highest), shown(highest));
        Polarity polarity = table.indicator().measure().polarity();
        return polarity.judges() ? range : range + " " + Messages.text("league.noRank." + polarity);
    }

    private static String mean(LeagueTable table) {
        return table.summary()
                .mean()
                .mean()
                .value()
                .map(mean -> Messages.text(
                        "league.mean",
                        table.summary().mean().mean().displayed(),
                        table.summary().mean().used()))
                .orElse("");
    }

    /** How many councils the mean has, or why it is not shown. */
    static String meanNote(LeagueTable table) {
        PeerFigure mean = table.summary().mean();
        return mean.mean().value().isPresent()
                ? Messages.text("league.meanNote", mean.used(), mean.councils())
                : Messages.text("league.noMean", mean.mean().reason());
    }

    /** Who is left out for a reason that a reader has to know. */
    private static String without(LeagueTable table) {
        return Stream.of(FigureGap.NOT_COMPARABLE, FigureGap.WITHHELD)
                .map(gap -> left(table, gap))
                .filter(words -> !words.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    private static String left(LeagueTable table, FigureGap gap) {
        List<String> names = table.lines().stream()
                .filter(line -> line.figure().gap() == gap)
                .map(LeagueWords::name)
                .toList();
        return names.isEmpty() ? "" : Messages.text("league.left." + gap, ComparisonWords.list(names), names.size());
    }

    private static String definitions(LeagueTable table) {
        Optional<Comparability> least = table.summary().leastComparable();
        return least.filter(Comparability.DIFFERENT_DEFINITION::equals).isPresent()
                ? Messages.text("league.definitions")
                : "";
    }

    static boolean hasFigure(LeagueLine line) {
        return line.figure().value().value().isPresent();
    }

    private static String shown(LeagueLine line) {
        return line.figure().value().displayed();
    }

    private static String name(LeagueLine line) {
        return line.council().name();
    }
}
