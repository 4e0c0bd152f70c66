package uk.councilportal.comparison.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.councilportal.comparison.service.HeatMap;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.platform.faces.Mark;

/**
 * The league table of one indicator in a pack.
 *
 * @param map the councils
 * @param row the indicator
 */
public record PackLeague(HeatMap map, HeatMap.Row row) {

    /** One council; without a rank where it has none. */
    public record Line(String name, String rank, DisclosedValue value, Optional<Mark> definition, String about) {}

    public String title() {
        return row.indicator().title();
    }

    /** What the figures count and which way is better. */
    public String measure() {
        return ComparisonWords.measure(row.indicator());
    }

    /** By rank; those without one last, by name. */
    public List<Line> lines() {
        return IntStream.range(0, row.cells().size())
                .boxed()
                .sorted(Comparator.comparing(this::order))
                .map(this::line)
                .toList();
    }

    private int order(int at) {
        return row.cells().get(at).standing().rank().orElse(Integer.MAX_VALUE);
    }

    private Line line(int at) {
        HeatMap.Cell cell = row.cells().get(at);
        return new Line(
                map.councils().get(at).name(),
                ComparisonWords.rank(cell.standing()),
                cell.figure().value(),
                ComparisonWords.definition(cell.figure()).map(ComparisonMarks::of),
                ComparisonWords.about(cell.figure()));
    }
}
