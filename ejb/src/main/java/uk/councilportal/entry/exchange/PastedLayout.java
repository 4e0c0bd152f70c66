package uk.councilportal.entry.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.councilportal.entry.exchange.PastedHead.Role;
import uk.councilportal.indicator.model.DisplayFormat;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.period.model.ReportingMonth;

/**
 * What each column of a block holds, told by its heads or, without heads, by what stands in it.
 *
 * @param firstRow the first row below the heads
 * @param columns the columns from left to right
 */
record PastedLayout(int firstRow, List<PastedHead> columns) {
    private static final DisplayFormat ANY_SHARE = new DisplayFormat(MeasureUnit.PERCENT, 1);
    private static final DisplayFormat ANY_NUMBER = new DisplayFormat(MeasureUnit.RATIO, 1);

    static PastedLayout of(ClipboardTable table, PasteGrid grid) {
        int first = 0;
        while (table.isBlank(first)) {
            first++;
        }
        return hasHeads(table, first, refs(grid)) ? headed(table, first) : bare(table, grid);
    }

    boolean hasHeads() {
        return firstRow > 0;
    }

    /** The column that plays a part; empty when none does. */
    Optional<Integer> find(Role role) {
        return IntStream.range(0, columns.size())
                .filter(column -> columns.get(column).role() == role)
                .boxed()
                .findFirst();
    }

    private static boolean hasHeads(ClipboardTable table, int row, Set<String> refs) {
        List<String> filled = cells(table, row);
        boolean known = filled.stream().anyMatch(cell -> PastedHead.find(cell).isPresent());
        boolean data = filled.stream()
                .anyMatch(cell -> refs.contains(cell) || PastedHead.find(cell).isEmpty() && isFigure(cell));
        return known && !data && table.rows() > row + 1;
    }

    private static PastedLayout headed(ClipboardTable table, int row) {
        List<PastedHead> heads = IntStream.range(0, table.columns())
                .mapToObj(column -> PastedHead.find(table.cell(row, column)).orElseGet(() -> PastedHead.of(Role.OTHER)))
                .toList();
        int next = row + 1;
        List<String> below = cells(table, next);
        boolean second = below.stream()
                .allMatch(cell -> PastedHead.find(cell)
                        .filter(head -> head.month().isEmpty() && head.role().isFigure())
                        .isPresent());
        return below.isEmpty() || !second
                ? new PastedLayout(next, heads)
                : new PastedLayout(next + 1, twoRows(table, heads, next));
    }

    /** Months above, numerator and denominator below: an empty head belongs to the month on its left. */
    private static List<PastedHead> twoRows(ClipboardTable table, List<PastedHead> above, int row) {
        List<PastedHead> heads = new ArrayList<>();
        Optional<ReportingMonth> month = Optional.empty();
        for (int column = 0; column < above.size(); column++) {
            PastedHead head = above.get(column);
            month = head.month().isPresent() ? head.month() : month;
            Optional<PastedHead> below = PastedHead.find(table.cell(row, column));
            heads.add(below.isPresent() ? new PastedHead(below.get().role(), month) : head);
        }
        return heads;
    }

    /** Without heads: references and titles on the left, figures on the right. */
    private static PastedLayout bare(ClipboardTable table, PasteGrid grid) {
        Set<String> refs = refs(grid);
        List<PastedHead> heads = new ArrayList<>();
        boolean figures = false;
        for (int column = 0; column < table.columns(); column++) {
            boolean last = column + 1 == table.columns();
            Role role = Role.FIGURE;
            if (column == 0 && !last && mostly(table, column, refs::contains)) {
                role = Role.REF;
            } else if (!figures && !last && mostly(table, column, cell -> !isFigure(cell))) {
                role = heads.stream().anyMatch(head -> head.role() == Role.TITLE) ? Role.OTHER : Role.TITLE;
            }
            figures = figures || role == Role.FIGURE;
            heads.add(PastedHead.of(role));
        }
        return new PastedLayout(0, heads);
    }

    private static boolean mostly(ClipboardTable table, int column, Predicate<String> test) {
        List<String> filled = IntStream.range(0, table.rows())
                .mapToObj(row -> table.cell(row, column))
                .filter(cell -> !cell.isEmpty())
                .toList();
        return !filled.isEmpty() && filled.stream().filter(test).count() * 2 > filled.size();
    }

    private static boolean isFigure(String cell) {
        return !(CellTextParser.read(cell, ANY_SHARE) instanceof CellReading.Refused)
                || !(CellTextParser.read(cell, ANY_NUMBER) instanceof CellReading.Refused);
    }

    private static List<String> cells(ClipboardTable table, int row) {
        return IntStream.range(0, row < table.rows() ? table.columns() : 0)
                .mapToObj(column -> table.cell(row, column))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    private static Set<String> refs(PasteGrid grid) {
        return grid.rows().stream().map(PasteGrid.Row::ref).collect(Collectors.toSet());
    }
}
