package uk.councilportal.comparison.view;

import java.util.List;
import java.util.stream.Stream;
import uk.councilportal.comparison.service.ExceptionList;
import uk.councilportal.comparison.service.ExportPolicy;
import uk.councilportal.indicator.model.SeriesBreak;
import uk.councilportal.platform.api.CsvTable;

/** What is off target as a file: each figure with what it is held against, with full precision, and for whom it was made. */
final class ConcernFile {

    private static final List<String> HEADER = Stream.of(
                    List.of(
                            "indicator",
                            "month",
                            "council",
                            "name",
                            "before",
                            "value",
                            "displayed",
                            "rating",
                            "worse_than_before",
                            "neighbours",
                            "neighbours_from",
                            "worse_than_neighbours",
                            "series_break_reason"),
                    AboutColumns.HEADS)
            .flatMap(List::stream)
            .toList();

    private ConcernFile() {}

    static CsvTable of(ExportPolicy policy, List<ConcernRow> rows) {
        return new CsvTable(HEADER, rows.stream().map(row -> line(policy, row)).toList());
    }

    private static List<String> line(ExportPolicy policy, ConcernRow row) {
        ExceptionList.Line line = row.line();
        Stream<String> figures = Stream.of(
                line.indicator().code(),
                line.month().toString(),
                line.council().code().value(),
                line.council().name(),
                FileNumber.of(line.before().value()),
                FileNumber.of(line.figure().value()),
                line.figure().value().displayed(),
                line.figure().rating().map(Enum::name).orElse(""),
                line.findings().worsening().name(),
                FileNumber.of(line.neighbours().mean().mean()),
                row.from(),
                line.findings().worseThanNeighbours().name(),
                SeriesBreak.listed(line.breaks()));
        return Stream.concat(figures, AboutColumns.of(line.council(), line.figure(), policy).stream())
                .toList();
    }
}
