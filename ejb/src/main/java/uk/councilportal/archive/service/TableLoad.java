package uk.councilportal.archive.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import uk.councilportal.archive.exchange.ArchiveFailure;
import uk.councilportal.archive.exchange.ArchiveFailures;
import uk.councilportal.archive.exchange.ArchiveReader;
import uk.councilportal.archive.model.CouncilTable;
import uk.councilportal.archive.repository.RowRefusedException;

/** The rows of one table on their way into the database, some hundreds at a time. */
final class TableLoad implements ArchiveReader.Rows {
    private static final int MOST_ROWS = 500;
    private static final int MOST_CHARACTERS = 1_000_000;
    private static final String FROZEN_AT = "reference_revision";

    private final TableTarget target;
    private final ArchiveFailures failures;
    private final ReferenceMatch match;
    private final List<Waiting> waiting = new ArrayList<>();
    private List<String> columns = List.of();
    private int characters;

    TableLoad(TableTarget target, ArchiveFailures failures, ReferenceMatch match) {
        this.target = target;
        this.failures = failures;
        this.match = match;
    }

    private record Waiting(long line, List<String> cells) {}

    @Override
    public void headings(List<String> headings) {
        this.columns = headings;
    }

    @Override
    public void row(long line, List<String> cells) {
        List<String> own = target.owned(columns, cells);
        waiting.add(new Waiting(line, target.table() == CouncilTable.ISSUE ? frozenHere(line, own) : own));
        characters +=
                cells.stream().filter(Objects::nonNull).mapToInt(String::length).sum();
        if (waiting.size() == MOST_ROWS || characters > MOST_CHARACTERS) {
            end();
        }
    }

    /** Stores the rows that still wait. */
    void end() {
        if (waiting.isEmpty()) {
            return;
        }
        try {
            target.add(columns, waiting.stream().map(Waiting::cells).toList());
        } catch (RowRefusedException oneOfThem) {
            waiting.forEach(this::tryAlone);
        }
        waiting.clear();
        characters = 0;
    }

    /** To name the row: those that are taken go with the rest when the archive is rejected. */
    private void tryAlone(Waiting row) {
        try {
            target.add(columns, List.of(row.cells()));
        } catch (RowRefusedException refused) {
            failures.add(new ArchiveFailure(
                    target.table().file(),
                    row.line(),
                    "",
                    "The row does not fit the others, or something it refers to is in neither the archive nor the portal: "
                            + refused.getMessage()));
        }
    }

    private List<String> frozenHere(long line, List<String> cells) {
        int place = columns.indexOf(FROZEN_AT);
        List<String> here = new ArrayList<>(cells);
        OptionalInt revision = match.here(Integer.parseInt(cells.get(place)));
        if (revision.isEmpty()) {
            failures.add(new ArchiveFailure(
                    target.table().file(),
                    line,
                    FROZEN_AT,
                    "The populations this issue was published with are not in this portal; see population.csv"));
        }
        revision.ifPresent(number -> here.set(place, String.valueOf(number)));
        return here;
    }
}
