package uk.councilportal.comparison.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.councilportal.comparison.model.TrendLabel;
import uk.councilportal.comparison.service.ShownFigure;
import uk.councilportal.comparison.service.TrendTable;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.indicator.view.BreakWords;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.target.view.RatingMark;

/** What a chart of several councils over the months says in words. Only figures that are shown are spoken of. */
final class TrendWords {

    /** As many councils are told one by one. */
    private static final int TOLD = 4;

    private TrendWords() {}

    /** The chart in a few words: where the council looked at stands in the end, else what is drawn. */
    static String title(TrendTable table) {
        Optional<TrendTable.Line> focus =
                focus(table).filter(line -> !shown(line).isEmpty());
        if (focus.isEmpty()) {
            return Messages.text("trends.title", drawn(table).size(), last(table));
        }
        int at = lastOf(focus.get());
        BigDecimal own = number(focus.get(), at);
        List<BigDecimal> others = table.lines().stream()
                .filter(line -> !line.focus())
                .flatMap(line -> line.points().get(at).number().stream())
                .toList();
        String name = focus.get().council().name();
        String month = table.months().get(at).longName();
        if (others.isEmpty()) {
            return Messages.text("trends.title.alone", name, month);
        }
        long below = others.stream().filter(other -> other.compareTo(own) < 0).count();
        return Messages.text("trends.title.focus", name, below, others.size(), month);
    }

    /** The facts of the chart, for everybody who cannot see it. */
    static String sentence(TrendTable table) {
        List<TrendTable.Line> drawn = drawn(table);
        if (drawn.isEmpty()) {
            return Messages.text("trends.nobody", table.months().size(), last(table));
        }
        String redefined = BreakWords.across(
                table.indicator().validity(),
                table.months().get(0),
                table.months().get(table.months().size() - 1));
        String told = told(table, drawn);
        return redefined.isEmpty() ? told : told + " " + redefined;
    }

    private static String told(TrendTable table, List<TrendTable.Line> drawn) {
        return focus(table)
                .map(line -> ofFocus(table, line))
                .or(() -> Optional.of(drawn)
                        .filter(lines -> lines.size() == 1)
                        .map(lines -> ofFocus(table, lines.get(0))))
                .orElseGet(() -> ofAll(table, drawn));
    }

    private static String ofFocus(TrendTable table, TrendTable.Line line) {
        List<Integer> shown = shown(line);
        String name = line.council().name();
        if (shown.isEmpty()) {
            return Messages.text("trends.focus.none", name, table.months().size(), last(table));
        }
        int end = lastOf(line);
        if (shown.size() == 1) {
            return Messages.text("trends.focus.one", name, displayed(line, end), month(table, end));
        }
        return Stream.of(moved(table, line), aim(line, end), recent(line), breaks(table, line), missing(table, shown))
                .filter(words -> !words.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }

    /** How the figures moved since they are measured as they are now: across a break nothing is compared. */
    private static String moved(TrendTable table, TrendTable.Line line) {
        List<Integer> breaks = line.breaks();
        int first = breaks.isEmpty() ? shown(line).get(0) : breaks.get(breaks.size() - 1);
        int end = lastOf(line);
        String name = line.council().name();
        if (first == end) {
            return Messages.text("trends.ends", name, displayed(line, end), month(table, end));
        }
        return Messages.text(
                "trends.moved." + way(number(line, first), number(line, end)),
                name,
                displayed(line, first),
                month(table, first),
                displayed(line, end),
                month(table, end));
    }

    private static String way(BigDecimal first, BigDecimal last) {
        int change = last.compareTo(first);
        return change > 0 ? "up" : change < 0 ? "down" : "level";
    }

    private static String recent(TrendTable.Line line) {
        TrendLabel label = line.recent().label();
        return label == TrendLabel.CANNOT_BE_CALCULATED ? "" : Messages.text("trends.test." + label);
    }

    /** The target beside the latest figure, and how the council rates the figure against it. */
    private static String aim(TrendTable.Line line, int at) {
        DisclosedValue target = line.targets().get(at);
        if (target.value().isEmpty()) {
            return "";
        }
        return line.points()
                .get(at)
                .rating()
                .map(rating -> Messages.text(
                        "trends.aim.rated",
                        target.displayed(),
                        RatingMark.of(rating).text().toLowerCase(Locale.ENGLISH)))
                .orElseGet(() -> Messages.text("trends.aim", target.displayed()));
    }

    /** Where the line must not be read across. */
    private static String breaks(TrendTable table, TrendTable.Line line) {
        return line.breaks().isEmpty()
                ? ""
                : Messages.text(
                        "trends.broken",
                        ComparisonWords.list(line.breaks().stream()
                                .map(at -> month(table, at))
                                .toList()));
    }

    private static String missing(TrendTable table, List<Integer> shown) {
        int gaps = table.months().size() - shown.size();
        return gaps == 0
                ? ""
                : Messages.text("trends.gaps", gaps, table.months().size());
    }

    private static String ofAll(TrendTable table, List<TrendTable.Line> drawn) {
        String moved = drawn.stream()
                .map(line -> Messages.text(
                        "trends.ends",
                        line.council().name(),
                        displayed(line, lastOf(line)),
                        month(table, lastOf(line))))
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
        return Messages.text(
                        "trends.all",
                        drawn.size(),
                        table.lines().size(),
                        table.months().size(),
                        last(table))
                + (drawn.size() > TOLD ? "" : " " + moved);
    }

    static List<TrendTable.Line> drawn(TrendTable table) {
        return table.lines().stream().filter(line -> !shown(line).isEmpty()).toList();
    }

    private static Optional<TrendTable.Line> focus(TrendTable table) {
        return table.lines().stream().filter(TrendTable.Line::focus).findFirst();
    }

    /** The places in the line at which there is a figure. */
    private static List<Integer> shown(TrendTable.Line line) {
        return IntStream.range(0, line.points().size())
                .filter(at -> line.points().get(at).number().isPresent())
                .boxed()
                .toList();
    }

    private static int lastOf(TrendTable.Line line) {
        List<Integer> shown = shown(line);
        return shown.get(shown.size() - 1);
    }

    private static BigDecimal number(TrendTable.Line line, int at) {
        return line.points().get(at).number().orElseThrow();
    }

    private static String displayed(TrendTable.Line line, int at) {
        ShownFigure figure = line.points().get(at);
        return figure.value().displayed();
    }

    private static String month(TrendTable table, int at) {
        return table.months().get(at).longName();
    }

    private static String last(TrendTable table) {
        return month(table, table.months().size() - 1);
    }
}
