package uk.councilportal.indicator.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import uk.councilportal.indicator.model.SeriesBreak;
import uk.councilportal.indicator.model.StandardHistory;
import uk.councilportal.indicator.model.StandardRecipe;
import uk.councilportal.indicator.model.StandardValidity;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;

/**
 * Where a row of figures goes across a change of the national definition (national catalogue, breaks in a series).
 *
 * <p>A break is said at the first figure that is counted otherwise than the figure shown before it. A month without a figure
 * has no mark; the next figure has it.
 */
public final class SeriesBreakRule {
    private static final int YEAR = 12;

    private SeriesBreakRule() {}

    /**
     * How long an indicator is meant for, and where its series breaks.
     *
     * @param titles the title of an indicator by its code
     */
    public static StandardValidity validity(StandardHistory history, UnaryOperator<String> titles) {
        return new StandardValidity(
                breaks(history), history.last(), history.replacedBy().map(titles));
    }

    /**
     * The months from which on figures cannot be held against those before. A figure that covers twelve months is measured
     * partly one way and partly the other at first: its series breaks again with the first month of which all twelve are
     * measured alike.
     */
    public static List<SeriesBreak> breaks(StandardHistory history) {
        return !coversYear(history.latest().recipe())
                ? history.breaks()
                : history.breaks().stream()
                        .flatMap(each -> Stream.of(each, each.settledOver(YEAR)))
                        .sorted(Comparator.comparing(SeriesBreak::month))
                        .toList();
    }

    /** Whether one figure covers twelve months, or adds them. */
    public static boolean coversYear(StandardRecipe recipe) {
        return recipe.monthsCovered() > 1 || recipe.formula().months() > 1;
    }

    /**
     * For each figure of a row the breaks since the figure shown before it; none for a gap and for the first one.
     *
     * @param row the months each figure counts, oldest first; empty where none is shown
     * @param breaks the breaks of the indicator, the earliest first
     */
    public static List<List<SeriesBreak>> along(List<Optional<ReportingPeriod>> row, List<SeriesBreak> breaks) {
        List<List<SeriesBreak>> found = new ArrayList<>();
        Optional<ReportingPeriod> before = Optional.empty();
        for (Optional<ReportingPeriod> figure : row) {
            Optional<ReportingPeriod> earlier = before;
            found.add(figure.flatMap(later -> earlier.map(each -> between(each, later, breaks)))
                    .orElse(List.of()));
            before = figure.or(() -> earlier);
        }
        return found;
    }

    /**
     * The breaks that two figures lie across: behind the first month of the earlier one and not behind the last month of the
     * later one. Of two figures over twelve months of which the earlier is still counted in two ways, the month from which on
     * all twelve are counted alike.
     */
    public static List<SeriesBreak> across(ReportingPeriod earlier, ReportingPeriod later, List<SeriesBreak> breaks) {
        List<SeriesBreak> between = between(earlier, later, breaks);
        return between.isEmpty()
                ? breaks.stream()
                        .filter(each -> each.settled() && isMixed(earlier.end(), each.month()))
                        .toList()
                : between;
    }

    /** Whether twelve months up to a month are counted in two ways, where they are counted alike from another month on. */
    private static boolean isMixed(ReportingMonth month, ReportingMonth settled) {
        return month.isBefore(settled) && !month.isBefore(settled.minus(YEAR - 1));
    }

    private static List<SeriesBreak> between(ReportingPeriod earlier, ReportingPeriod later, List<SeriesBreak> breaks) {
        ReportingMonth first = earlier.start();
        return breaks.stream()
                .filter(each -> each.isBetween(first, later.end()))
                .toList();
    }
}
