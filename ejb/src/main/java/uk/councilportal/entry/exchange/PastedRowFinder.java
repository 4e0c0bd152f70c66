package uk.councilportal.entry.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import uk.councilportal.entry.exchange.PastedHead.Role;

/**
 * Finds the row of the grid a row of the block means: by its reference, else by its title, else by its distance from the
 * row that was pasted into.
 *
 * <p>A reference that went through a spreadsheet as a number has lost its last nought, "2.10" became "2.1". Where the title
 * beside it is that of another row, the row is refused rather than stored with the wrong indicator.
 */
final class PastedRowFinder {
    private final ClipboardTable table;
    private final PasteGrid grid;
    private final PastedLayout layout;

    PastedRowFinder(ClipboardTable table, PasteGrid grid, PastedLayout layout) {
        this.table = table;
        this.grid = grid;
        this.layout = layout;
    }

    /** A row of the grid, or why none is meant. */
    record Found(int gridRow, Optional<PastedProblem> problem) {}

    Found find(int row) {
        String ref = text(row, Role.REF);
        String title = text(row, Role.TITLE);
        if (!ref.isEmpty()) {
            return byRef(row, ref, title);
        }
        if (!title.isEmpty()) {
            return byTitle(row, title);
        }
        boolean named = layout.find(Role.REF).or(() -> layout.find(Role.TITLE)).isPresent();
        return named ? problem(row, Role.REF, "entry.paste.noRef") : byPlace(row);
    }

    private Found byRef(int row, String ref, String title) {
        List<Integer> found = list(into -> into.ref().equalsIgnoreCase(ref));
        if (found.isEmpty()) {
            return problem(row, Role.REF, "entry.paste.unknownRef", ref);
        }
        List<Integer> titled = title.isEmpty() ? List.of() : list(into -> same(into.title(), title));
        if (!titled.isEmpty() && titled.stream().noneMatch(found::contains)) {
            String meant = grid.rows().get(titled.get(0)).ref();
            return problem(row, Role.REF, "entry.paste.titleOfAnother", ref, meant);
        }
        return byBreakdown(row, found);
    }

    private Found byTitle(int row, String title) {
        List<Integer> found = list(into -> same(into.title(), title));
        if (found.isEmpty()) {
            String first = title.split(" ", 2)[0];
            return list(into -> into.ref().equalsIgnoreCase(first)).isEmpty()
                    ? problem(row, Role.TITLE, "entry.paste.unknownTitle", title)
                    : byRef(row, first, title.substring(first.length()));
        }
        boolean several = found.stream()
                        .map(place -> grid.rows().get(place).ref())
                        .distinct()
                        .count()
                > 1;
        return several ? problem(row, Role.TITLE, "entry.paste.severalTitles", title) : byBreakdown(row, found);
    }

    private Found byBreakdown(int row, List<Integer> rows) {
        String breakdown = text(row, Role.BREAKDOWN);
        return rows.stream()
                .filter(place -> same(grid.rows().get(place).breakdown(), breakdown))
                .findFirst()
                .map(place -> new Found(place, Optional.empty()))
                .orElseGet(() -> problem(row, Role.BREAKDOWN, "entry.paste.unknownBreakdown", breakdown));
    }

    private Found byPlace(int row) {
        if (grid.anchor().isEmpty()) {
            return problem(row, Role.FIGURE, "entry.paste.noPlace");
        }
        int place = grid.anchor().get().row() + row - layout.firstRow();
        return place < grid.shown()
                ? new Found(place, Optional.empty())
                : problem(row, Role.FIGURE, "entry.paste.belowTheGrid");
    }

    private List<Integer> list(Predicate<PasteGrid.Row> test) {
        return IntStream.range(0, grid.rows().size())
                .filter(place -> test.test(grid.rows().get(place)))
                .boxed()
                .toList();
    }

    private String text(int row, Role role) {
        return layout.find(role).map(column -> table.cell(row, column)).orElse("");
    }

    private Found problem(int row, Role role, String key, String... arguments) {
        int column = layout.find(role).orElse(0);
        PastedCell.Place place = new PastedCell.Place(row + 1, ClipboardTable.letters(column), table.cell(row, column));
        return new Found(-1, Optional.of(new PastedProblem(place, text(row, Role.REF), key, List.of(arguments))));
    }

    private static boolean same(String one, String other) {
        return words(one).equals(words(other));
    }

    private static String words(String text) {
        return text.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}%]+", " ").strip();
    }
}
