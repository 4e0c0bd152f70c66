package uk.councilportal.entry.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.councilportal.entry.exchange.PastedHead.Role;
import uk.councilportal.period.model.ReportingMonth;

/**
 * Reads a block that was copied from a spreadsheet: which cell of the entry grid each of its figures belongs to.
 *
 * <pre>
 * Ref   Indicator                         Feb-17   Mar-17
 * 2.2   Assessments within 45 days        85.9%    54 of 58
 * 5.15  Visits in the last 2 weeks        -        88.4
 * </pre>
 *
 * <p>Heads, references and titles may be missing. Without heads the last column is the open month and the columns before
 * it are the months before, unless the block was pasted into a cell: then its first column is that cell's month. Without
 * references and titles the first row is the row pasted into, the next row the one below, as a spreadsheet would do it.
 * A figure stands in one cell, or its numerator and denominator in two. Blank cells change nothing. Nothing is guessed: a
 * row that does not say which figure it means, and one that says two things, is a problem with its row and column.
 */
public final class PastedBlockParser {
    /** Enough for several reports; more is a file. */
    private static final int MOST_ROWS = 2_000;

    private static final int MOST_CHARACTERS = 1_000_000;

    private final ClipboardTable table;
    private final PasteGrid grid;
    private final PastedLayout layout;
    private final PastedRowFinder finder;
    private final List<PastedCell> cells = new ArrayList<>();
    private final List<PastedProblem> problems = new ArrayList<>();
    private final Map<Target, Integer> seen = new HashMap<>();

    private PastedBlockParser(ClipboardTable table, PasteGrid grid) {
        this.table = table;
        this.grid = grid;
        this.layout = PastedLayout.of(table, grid);
        this.finder = new PastedRowFinder(table, grid, layout);
    }

    /** Reads a block. */
    public static PastedBlock read(String text, PasteGrid grid) {
        if (text.length() > MOST_CHARACTERS) {
            return PastedBlock.refused("entry.paste.tooLarge", String.valueOf(MOST_ROWS));
        }
        Optional<ClipboardTable> table = ClipboardTable.of(text);
        if (table.isEmpty()) {
            return PastedBlock.refused("entry.paste.unreadable");
        }
        if (table.get().rows() == 0) {
            return PastedBlock.refused("entry.paste.empty");
        }
        return table.get().rows() > MOST_ROWS
                ? PastedBlock.refused("entry.paste.tooLarge", String.valueOf(MOST_ROWS))
                : new PastedBlockParser(table.get(), grid).read();
    }

    private PastedBlock read() {
        List<Figure> figures = figures();
        if (figures.isEmpty()) {
            return PastedBlock.refused("entry.paste.noFigures");
        }
        for (int row = layout.firstRow(); row < table.rows(); row++) {
            readRow(row, figures);
        }
        List<String> ignored = IntStream.range(0, layout.columns().size())
                .filter(column -> layout.columns().get(column).role() == Role.OTHER)
                .mapToObj(column -> layout.hasHeads() && !table.cell(0, column).isEmpty()
                        ? table.cell(0, column)
                        : ClipboardTable.letters(column))
                .toList();
        return new PastedBlock(table.rows() - layout.firstRow(), layout.hasHeads(), cells, problems, ignored);
    }

    /** The columns with figures, each with its month; a denominator belongs to the numerator before it. */
    private List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        List<PastedHead> heads = layout.columns();
        long bare = heads.stream().filter(head -> head.role() == Role.FIGURE).count();
        int before = 0;
        for (int column = 0; column < heads.size(); column++) {
            PastedHead head = heads.get(column);
            if (head.role() == Role.FIGURE) {
                figures.add(new Figure(column, -1, head.month().orElse(month(before, bare))));
                before++;
            } else if (head.role() == Role.NUMERATOR) {
                int denominator = denominatorOf(column);
                figures.add(0, new Figure(column, denominator, head.month().orElse(month(0, 1))));
            }
        }
        return figures;
    }

    private int denominatorOf(int numerator) {
        List<PastedHead> heads = layout.columns();
        return IntStream.range(numerator + 1, heads.size())
                .filter(column -> heads.get(column).role() == Role.DENOMINATOR)
                .filter(column ->
                        heads.get(column).month().equals(heads.get(numerator).month()))
                .findFirst()
                .orElse(-1);
    }

    /** The month of a column that does not name one. */
    private ReportingMonth month(int columnsBefore, long columns) {
        return grid.anchor()
                .map(anchor -> anchor.month().plus(columnsBefore))
                .orElse(grid.openMonth().minus((int) columns - 1 - columnsBefore));
    }

    private void readRow(int row, List<Figure> figures) {
        if (figures.stream().allMatch(figure -> text(row, figure).isEmpty())) {
            return;
        }
        PastedRowFinder.Found found = finder.find(row);
        if (found.problem().isPresent()) {
            problems.add(found.problem().get());
            return;
        }
        List<ReportingMonth> asFractions = new ArrayList<>();
        for (Figure figure : figures) {
            boolean said = asFractions.contains(figure.month());
            if (!said && readFigure(row, found.gridRow(), figure) && figure.isFraction()) {
                asFractions.add(figure.month());
            }
        }
    }

    /** Whether there was a figure. */
    private boolean readFigure(int row, int gridRow, Figure figure) {
        String text = text(row, figure);
        if (text.isEmpty()) {
            return false;
        }
        PasteGrid.Row into = grid.rows().get(gridRow);
        PastedCell.Place place = new PastedCell.Place(row + 1, ClipboardTable.letters(figure.column()), text);
        CellReading reading = CellTextParser.read(text, into.format());
        Integer earlier = seen.putIfAbsent(new Target(gridRow, figure.month()), row + 1);
        if (earlier != null) {
            problems.add(new PastedProblem(place, into.ref(), "entry.paste.twice", List.of(String.valueOf(earlier))));
        } else if (reading instanceof CellReading.Refused refused) {
            problems.add(new PastedProblem(place, into.ref(), refused.messageKey(), refused.arguments()));
        } else {
            cells.add(new PastedCell(place, gridRow, figure.month(), reading));
        }
        return true;
    }

    /** What stands in the cell; of a numerator and a denominator, one as a share of the other. */
    private String text(int row, Figure figure) {
        String text = table.cell(row, figure.column());
        if (!figure.isFraction()) {
            return text;
        }
        String denominator = table.cell(row, figure.denominator());
        return text.isEmpty() && denominator.isEmpty() || text.equals(denominator) && !isDigit(text)
                ? text
                : text + " of " + denominator;
    }

    private static boolean isDigit(String text) {
        return Character.isDigit(text.charAt(0));
    }

    private record Target(int gridRow, ReportingMonth month) {}

    /** A column with figures, with the column of their denominators or -1. */
    private record Figure(int column, int denominator, ReportingMonth month) {
        boolean isFraction() {
            return denominator >= 0;
        }
    }
}
