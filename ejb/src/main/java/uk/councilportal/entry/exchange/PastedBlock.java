package uk.councilportal.entry.exchange;

import java.util.List;

/**
 * What a pasted block says.
 *
 * @param rows how many rows it has, heads not counted
 * @param heads whether its first row was read as headings
 * @param cells its figures, row by row; blank cells are left out, they change nothing
 * @param problems the rows and cells that cannot be used
 * @param ignored the headings of columns that hold no figures to enter, such as targets
 */
public record PastedBlock(
        int rows, boolean heads, List<PastedCell> cells, List<PastedProblem> problems, List<String> ignored) {
    /** Takes copies of the lists. */
    public PastedBlock {
        cells = List.copyOf(cells);
        problems = List.copyOf(problems);
        ignored = List.copyOf(ignored);
    }

    /** A block of which nothing can be used. */
    static PastedBlock refused(String messageKey, String... arguments) {
        PastedProblem problem = new PastedProblem(new PastedCell.Place(1, "A", ""), "", messageKey, List.of(arguments));
        return new PastedBlock(0, false, List.of(), List.of(problem), List.of());
    }
}
