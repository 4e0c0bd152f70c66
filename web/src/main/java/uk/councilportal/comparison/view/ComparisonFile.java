package uk.councilportal.comparison.view;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.councilportal.comparison.service.ComparedCouncil;
import uk.councilportal.comparison.service.ExportPolicy;
import uk.councilportal.comparison.service.HeatMap;
import uk.councilportal.comparison.service.LeagueTable;
import uk.councilportal.comparison.service.ShownFigure;
import uk.councilportal.comparison.service.StandardHeading;
import uk.councilportal.comparison.service.Standing;
import uk.councilportal.comparison.service.TrendTable;
import uk.councilportal.indicator.model.SeriesBreak;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.platform.api.CsvTable;

/** A comparison as a file: one line for each figure that a page shows, with full precision, and for whom it was made. */
final class ComparisonFile {

    private static final List<String> HEADER = Stream.of(
                    List.of("indicator", "month", "council", "name", "value", "displayed", "rank", "band"),
                    AboutColumns.HEADS)
            .flatMap(List::stream)
            .toList();

    private static final List<String> BESIDE_ENGLAND = List.of("beside_england");
    private static final List<String> OVER_TIME = List.of("target", "series_break", "series_break_reason");

    private final ReportingPeriod period;
    private final ExportPolicy policy;

    private ComparisonFile(ReportingPeriod period, ExportPolicy policy) {
        this.period = period;
        this.policy = policy;
    }

    /** One figure. */
    private record Entry(StandardHeading indicator, ComparedCouncil council, ShownFigure figure, Standing standing) {}

    /** A league table, in the order of the page. */
    static CsvTable of(LeagueTable table, List<LeagueRow> rows) {
        ComparisonFile file = new ComparisonFile(table.period(), table.policy());
        Stream<List<String>> councils = rows.stream()
                .map(LeagueRow::line)
                .map(line -> both(
                        file.line(new Entry(table.indicator(), line.council(), line.figure(), line.standing())),
                        List.of(
                                ComparisonMarks.isJudged(line.england())
                                        ? line.england().name()
                                        : "")));
        Stream<List<String>> references =
                ReferenceWords.rows(table).stream().map(row -> both(file.line(table.indicator(), row), List.of("")));
        return new CsvTable(
                both(HEADER, BESIDE_ENGLAND),
                Stream.concat(councils, references).toList());
    }

    /** A heat map, one line for each cell. */
    static CsvTable of(HeatMap map) {
        return new ComparisonFile(map.period(), map.policy())
                .table(map.rows().stream().flatMap(row -> entries(map, row)));
    }

    /** Councils over the months, one line for each point or gap. */
    static CsvTable of(TrendTable table) {
        List<List<String>> lines = table.lines().stream()
                .flatMap(line -> IntStream.range(0, table.months().size()).mapToObj(at -> line(table, line, at)))
                .toList();
        return new CsvTable(both(HEADER, OVER_TIME), lines);
    }

    private static List<String> line(TrendTable table, TrendTable.Line line, int at) {
        ReportingPeriod month = ReportingPeriod.month(table.months().get(at));
        Entry entry = new Entry(table.indicator(), line.council(), line.points().get(at), Standing.none());
        return both(
                new ComparisonFile(month, table.policy()).line(entry),
                List.of(
                        FileNumber.of(line.targets().get(at)),
                        line.breaks().contains(at) ? "yes" : "",
                        SeriesBreak.listed(table.redefinedAt(line, at))));
    }

    private static List<String> both(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static Stream<Entry> entries(HeatMap map, HeatMap.Row row) {
        return IntStream.range(0, row.cells().size()).mapToObj(column -> {
            HeatMap.Cell cell = row.cells().get(column);
            return new Entry(row.indicator(), map.councils().get(column), cell.figure(), cell.standing());
        });
    }

    private CsvTable table(Stream<Entry> entries) {
        return new CsvTable(HEADER, entries.map(this::line).toList());
    }

    /** A figure that is no council's. */
    private List<String> line(StandardHeading indicator, ReferenceRow row) {
        return List.of(
                indicator.code(),
                period.code(),
                "",
                row.name(),
                FileNumber.of(row.value()),
                row.value().displayed(),
                "",
                "",
                "",
                row.note(),
                row.published(),
                policy.audience(),
                policy.version());
    }

    private List<String> line(Entry entry) {
        ShownFigure figure = entry.figure();
        List<String> own = List.of(
                entry.indicator().code(),
                period.code(),
                entry.council().code().value(),
                entry.council().name(),
                FileNumber.of(figure.value()),
                figure.value().displayed(),
                ComparisonWords.rank(entry.standing()),
                entry.standing().band().map(Enum::name).orElse(""));
        return Stream.of(own, AboutColumns.of(entry.council(), figure, policy))
                .flatMap(List::stream)
                .toList();
    }
}
