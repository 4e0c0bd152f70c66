package uk.councilportal.comparison.view;

import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import uk.councilportal.comparison.model.BoardStatus;
import uk.councilportal.comparison.model.StandingChange;
import uk.councilportal.comparison.service.BoardOverview;
import uk.councilportal.comparison.service.ExceptionList;
import uk.councilportal.platform.faces.Messages;

/** What the overview and the exceptions say in sentences. */
final class OverviewWords {

    private OverviewWords() {}

    /** How the councils stand together. */
    static String sentence(BoardOverview overview) {
        int rated = sum(overview, BoardOverview.Rating::rated);
        if (rated == 0) {
            return Messages.text("overview.sentence.unrated");
        }
        String councils = Messages.text(
                "overview.sentence.councils",
                count(overview, BoardStatus.CONCERN),
                overview.lines().size(),
                count(overview, BoardStatus.WATCH));
        String indicators = Messages.text(
                "overview.sentence.indicators",
                sum(overview, BoardOverview.Rating::red),
                rated,
                sum(overview, BoardOverview.Rating::exceptions));
        return councils + " " + indicators;
    }

    private static long count(BoardOverview overview, BoardStatus status) {
        return overview.lines().stream()
                .filter(line -> line.rating().status() == status)
                .count();
    }

    /** A count over all councils. */
    static int sum(BoardOverview overview, ToIntFunction<BoardOverview.Rating> count) {
        return overview.lines().stream()
                .map(BoardOverview.Line::rating)
                .mapToInt(count)
                .sum();
    }

    /** How many changes are of these kinds. */
    static long changed(BoardOverview overview, Set<StandingChange.Kind> kinds) {
        return overview.lines().stream()
                .flatMap(line -> line.changes().stream())
                .filter(change -> kinds.contains(change.kind()))
                .count();
    }

    /** Of which councils no change can be told; empty where there are none. */
    static String uncompared(BoardOverview overview) {
        String names = overview.lines().stream()
                .filter(line -> line.basis().isPresent() && !line.compared())
                .map(line -> line.council().name())
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : Messages.text("overview.changes.uncompared", names);
    }

    /** How many exceptions there are. */
    static String exceptions(ExceptionList list) {
        return Messages.text(
                "exceptions.sentence",
                list.lines().size(),
                ConcernFilter.WORSE.of(list.lines()).size(),
                ConcernFilter.EXCEPTIONS.of(list.lines()).size());
    }
}
