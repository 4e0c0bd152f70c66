package uk.councilportal.comparison.view;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.comparison.service.CouncilProfile;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.disclosure.view.KeyOfMarks;
import uk.councilportal.platform.faces.Mark;

/** The indicators of a profile in the order asked for: by area as the catalogue has them, or all in one by a column. */
final class ProfileTable {

    static final String INDICATOR = "indicator";
    static final String PLACE = "place";
    static final String NEIGHBOURS = "neighbours";
    static final String ENGLAND = "england";
    /** The columns a reader can sort by. Figures of different units have no order. */
    static final List<String> COLUMNS = List.of(INDICATOR, PLACE, NEIGHBOURS, ENGLAND);
    /** By area, as the catalogue has them. */
    static final Sorting BY_CATALOGUE = new Sorting("", false);

    private ProfileTable() {}

    /** Indicators of one area; without a title where the table is sorted. */
    public record Group(String title, List<ProfileRow> rows) {}

    /** The indicators of an area, or of all where it is empty. */
    static List<Group> of(CouncilProfile profile, String area, Sorting sorting) {
        List<ProfileRow> rows = profile.lines().stream()
                .filter(line -> area.isEmpty() || line.indicator().area().equals(area))
                .map(ProfileRow::new)
                .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        return sorting.equals(BY_CATALOGUE) ? byArea(rows) : List.of(new Group("", sorted(rows, sorting)));
    }

    private static List<Group> byArea(List<ProfileRow> rows) {
        Map<String, List<ProfileRow>> areas = rows.stream()
                .collect(Collectors.groupingBy(row -> row.indicator().area(), LinkedHashMap::new, Collectors.toList()));
        return areas.entrySet().stream()
                .map(area -> new Group(area.getKey(), area.getValue()))
                .toList();
    }

    /** Equal ones by title; those without a place or verdict last both ways, so that nothing withheld is told by its place. */
    private static List<ProfileRow> sorted(List<ProfileRow> rows, Sorting sorting) {
        Comparator<ProfileRow> byTitle =
                Comparator.comparing(row -> row.indicator().title());
        Comparator<ProfileRow> order = switch (sorting.column()) {
            case PLACE -> last(row -> row.line().standing().rank().isEmpty(), sorting, ProfileTable::place);
            case NEIGHBOURS ->
                last(
                        row -> !ComparisonMarks.isJudged(row.line().verdicts().neighbours()),
                        sorting,
                        row -> row.line().verdicts().neighbours().ordinal());
            case ENGLAND ->
                last(
                        row -> !ComparisonMarks.isJudged(row.line().verdicts().england()),
                        sorting,
                        row -> row.line().verdicts().england().ordinal());
            default -> sorting.by(byTitle);
        };
        return rows.stream().sorted(order.thenComparing(byTitle)).toList();
    }

    private static int place(ProfileRow row) {
        return row.line().standing().rank().orElse(0);
    }

    private static Comparator<ProfileRow> last(
            Function<ProfileRow, Boolean> without, Sorting sorting, Function<ProfileRow, Integer> key) {
        return Comparator.comparing(without).thenComparing(sorting.by(Comparator.comparing(key)));
    }

    /** The marks and symbols of some rows. */
    static KeyOfMarks key(List<ProfileRow> rows) {
        return KeyOfMarks.of(
                List.of(
                        marks(rows, row -> Stream.of(row.besideNeighbours(), row.besideEngland())),
                        marks(rows, row -> row.definition().stream())),
                rows.stream().flatMap(ProfileTable::figures).toList(),
                false);
    }

    private static Set<Mark> marks(List<ProfileRow> rows, Function<ProfileRow, Stream<Mark>> marks) {
        return rows.stream()
                .flatMap(marks)
                .collect(Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(Mark::textKey))));
    }

    private static Stream<DisclosedValue> figures(ProfileRow row) {
        return Stream.of(
                        Stream.of(row.value(), row.peers()),
                        Stream.of(row.neighbours(), row.best(), row.region(), row.england(), row.quartile())
                                .flatMap(Optional::stream))
                .flatMap(Function.identity());
    }
}
