package uk.councilportal.comparison.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.councilportal.comparison.model.RecentTrend;
import uk.councilportal.comparison.service.ShownFigure;
import uk.councilportal.comparison.service.TrendTable;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.indicator.view.BreakWords;
import uk.councilportal.platform.faces.Mark;
import uk.councilportal.platform.faces.Messages;

/**
 * One council over the months, as the page shows it.
 *
 * @param table the table it stands in
 * @param line its figures
 * @param look how it is drawn
 */
public record TrendLine(TrendTable table, TrendTable.Line line, LineLook look) {

    /** A month: the figure, and whether it is measured otherwise than the one before. */
    public record Cell(DisclosedValue value, boolean broken) {}

    /** A point from which on the council measures otherwise: its month, and how it is measured there. */
    public record Break(String month, String words) {}

    /** The lines of a table, each with a look of its own. */
    static List<TrendLine> of(TrendTable table) {
        List<TrendTable.Line> drawn = TrendWords.drawn(table);
        boolean focused = drawn.stream().anyMatch(TrendTable.Line::focus);
        LineLook.LineCrowd crowd = new LineLook.LineCrowd(drawn.size(), focused);
        List<TrendTable.Line> others =
                drawn.stream().filter(line -> !line.focus()).toList();
        return table.lines().stream()
                .map(line ->
                        new TrendLine(table, line, LineLook.of(Math.max(0, others.indexOf(line)), line.focus(), crowd)))
                .toList();
    }

    public String name() {
        return line.council().name();
    }

    public String code() {
        return line.council().code().value();
    }

    public boolean focus() {
        return line.focus();
    }

    /** Whether there is anything to draw. */
    public boolean drawn() {
        return line.points().stream().anyMatch(point -> point.number().isPresent());
    }

    /** What the council aims at, one a month. */
    public List<DisclosedValue> targets() {
        return line.targets();
    }

    /** What it aimed at last. */
    public Optional<DisclosedValue> target() {
        return targets().stream().filter(target -> target.value().isPresent()).reduce((one, other) -> other);
    }

    /** Whether the reader may see a target of the council, and there is one. */
    public boolean aimed() {
        return target().isPresent();
    }

    public List<Cell> cells() {
        List<Integer> breaks = line.breaks();
        return IntStream.range(0, line.points().size())
                .mapToObj(at -> new Cell(line.points().get(at).value(), breaks.contains(at)))
                .toList();
    }

    public List<Break> breaks() {
        return line.breaks().stream()
                .map(at -> new Break(
                        table.months().get(at).longName(),
                        Stream.of(
                                        BreakWords.here(table.redefinedAt(line, at)),
                                        ComparisonWords.about(line.points().get(at)))
                                .filter(words -> !words.isEmpty())
                                .collect(Collectors.joining(" "))))
                .toList();
    }

    /** The mark of its definition, where it is not the same throughout: the least comparable of its figures. */
    public Optional<Mark> definition() {
        return line.points().stream()
                .flatMap(point -> ComparisonWords.definition(point).stream())
                .max(Comparability::compareTo)
                .filter(grade -> grade != Comparability.SAME)
                .map(ComparisonMarks::of);
    }

    /** What differs, or why there is no figure: of the latest month with a figure, else of the latest month. */
    public String about() {
        return ComparisonWords.about(
                latest().orElse(line.points().get(line.points().size() - 1)));
    }

    /** The issue its latest figure was published in. */
    public String issue() {
        return latest().map(ComparisonWords::issue).orElse("");
    }

    /** What the recent-trend test says of it. */
    public String recent() {
        RecentTrend recent = line.recent();
        return Messages.text("trends.recent." + recent.label());
    }

    private Optional<ShownFigure> latest() {
        return line.points().stream()
                .filter(point -> point.number().isPresent())
                .reduce((one, other) -> other);
    }
}
