package uk.councilportal.scorecard.view;

import java.util.Optional;
import java.util.function.Function;
import uk.councilportal.platform.faces.Markup;
import uk.councilportal.scorecard.service.PeriodFigure;
import uk.councilportal.scorecard.service.ScorecardRow;

/**
 * One column of a scorecard as it is written: its head and how a row fills it.
 *
 * @param head what stands above it
 * @param groups the names by which it is shown, hidden or kept on narrow screens ({@code data-col})
 * @param style the classes of its cells
 * @param cell writes the cell of a row
 */
record GridColumn(Head head, String groups, String style, Cell cell) {

    /** The head of a column: its words, their long form, and the words above a run of columns. */
    record Head(String text, String longText, String over) {}

    /** Writes the inside of a cell. */
    @FunctionalInterface
    interface Cell {
        void write(Markup out, ScorecardRow row);

        /** Whether the figure of this row was restated since the last issue. */
        default boolean isRestated(ScorecardRow row) {
            return false;
        }

        /** Whether the figure of this row is counted otherwise than the one before it. */
        default boolean isBroken(ScorecardRow row) {
            return false;
        }
    }

    /** A cell with the figure of a period, which can have been restated. */
    record PeriodCell(FigureWriter figures, Function<ScorecardRow, Optional<PeriodFigure>> figure) implements Cell {
        @Override
        public void write(Markup out, ScorecardRow row) {
            figures.period(out, figure.apply(row));
        }

        @Override
        public boolean isRestated(ScorecardRow row) {
            return figure.apply(row).map(PeriodFigure::restated).orElse(false);
        }

        @Override
        public boolean isBroken(ScorecardRow row) {
            return figure.apply(row).map(PeriodFigure::isBroken).orElse(false);
        }
    }

    /** Whether the column holds figures of months, runs of months or parts, which counts have as well as their results. */
    boolean holdsFigures() {
        return cell instanceof PeriodCell || groups.equals(ColumnGroup.AREAS.getCode());
    }

    boolean isEssential() {
        return groups.contains("essential");
    }

    GridColumn startingGroup() {
        return new GridColumn(head, groups, style + " group-start", cell);
    }
}
