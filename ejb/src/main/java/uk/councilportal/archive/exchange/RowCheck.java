package uk.councilportal.archive.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.councilportal.archive.exchange.ArchiveRows.UnreadableException;
import uk.councilportal.archive.model.ArchiveColumn;
import uk.councilportal.archive.model.CouncilTable;
import uk.councilportal.archive.rules.CellRule;

/** Looks the rows of one file over. */
final class RowCheck {
    private final CouncilTable table;
    private final ArchiveFailures failures;
    private final Map<String, ArchiveColumn> known;
    private List<String> headings = List.of();
    private String council = "";
    private long rows;

    RowCheck(List<ArchiveColumn> columns, CouncilTable table, ArchiveFailures failures) {
        this.table = table;
        this.failures = failures;
        this.known = columns.stream().collect(Collectors.toMap(ArchiveColumn::name, Function.identity()));
    }

    /** Every row has to be of the council the archive says it is of, but where others are told of. */
    void check(ArchiveFile archive, ArchivedFile file, String whose) throws IOException {
        this.council = whose;
        try {
            ArchiveRows.read(archive.open(file.name()), this::take);
        } catch (UnreadableException unreadable) {
            failures.add(new ArchiveFailure(table.file(), unreadable.line(), "", unreadable.getMessage()));
            return;
        }
        if (headings.isEmpty()) {
            failures.add(table.file(), "The headings are missing");
        } else if (rows != file.rows()) {
            failures.add(table.file(), "The file has %d rows, the manifest says %d".formatted(rows, file.rows()));
        }
    }

    private void take(long line, List<String> cells) {
        if (headings.isEmpty()) {
            headings = cells.stream().map(cell -> cell == null ? "" : cell).toList();
            checkHeadings();
            return;
        }
        rows++;
        if (cells.size() != headings.size()) {
            fail(line, "", "The row has %d cells, the heading line %d".formatted(cells.size(), headings.size()));
            return;
        }
        for (int i = 0; i < cells.size(); i++) {
            checkCell(line, headings.get(i), cells.get(i));
        }
    }

    private void checkHeadings() {
        headings.stream()
                .filter(heading -> !known.containsKey(heading))
                .forEach(heading -> fail(1, heading, "This portal has no such column"));
        known.values().stream()
                .filter(column -> !column.optional() && !headings.contains(column.name()))
                .forEach(column -> fail(1, column.name(), "The column is missing"));
        if (headings.stream().distinct().count() != headings.size()) {
            fail(1, "", "A column appears twice");
        }
    }

    private void checkCell(long line, String heading, String text) {
        if (heading.equals(table.owner()) && !table.tellsOfOthers() && !council.equals(text)) {
            fail(line, heading, "The row is of another council");
        } else {
            Optional.ofNullable(known.get(heading))
                    .flatMap(column -> CellRule.problem(column, text))
                    .ifPresent(problem -> fail(line, heading, problem));
        }
    }

    private void fail(long line, String column, String message) {
        failures.add(new ArchiveFailure(table.file(), line, column, message));
    }
}
