package uk.councilportal.scorecard.view;

import java.util.function.Function;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.indicator.model.ScorecardColumn;
import uk.councilportal.indicator.view.BreakWords;
import uk.councilportal.platform.faces.Mark;
import uk.councilportal.scorecard.service.ScorecardRow;
import uk.councilportal.scorecard.service.TargetText;

/** How a row fills the columns that stand once: judgements, targets, changes, year figures, benchmarks. */
record GridCells(FigureWriter figures, boolean greenHasItsOwnColumn) {

    /** A direction, a rating or a signal. */
    GridColumn.Cell mark(ScorecardColumn column) {
        Function<ScorecardRow, Mark> mark = switch (column) {
            case DIRECTION -> row -> Marks.direction(row.judgement());
            case RAG -> row -> Marks.rag(row.judgement());
            case SPC -> Marks::spc;
            default -> throw new IllegalArgumentException("Not a column of marks: " + column);
        };
        return (out, row) -> {
            mark.apply(row).write(out);
            if (column == ScorecardColumn.DIRECTION) {
                figures.broken(out, BreakWords.note(row.judgement().breaks()));
            }
        };
    }

    /** Whether there are words about the month, and how many actions are overdue. */
    GridColumn.Cell notes() {
        return (out, row) -> figures.notes(out, row.notes());
    }

    /** The polarity, who answers for it, the line of the last months, or the trend in words. */
    GridColumn.Cell description(ScorecardColumn column) {
        return switch (column) {
            case POLARITY -> figures::polarity;
            case OWNER -> (out, row) -> figures.words(out, row.indicator().ownerRole());
            case SPARKLINE -> (out, row) -> Sparkline.of(row).write(out);
            case TREND_13 -> (out, row) -> figures.words(out, row.year().trend13());
            default -> throw new IllegalArgumentException("Not a column of words: " + column);
        };
    }

    /** A bound or the target. */
    GridColumn.Cell tolerance(ScorecardColumn column) {
        Function<TargetText, String> text = switch (column) {
            case RED -> TargetText::red;
            case AMBER -> TargetText::amber;
            case GREEN -> TargetText::green;
            case TARGET -> greenHasItsOwnColumn ? TargetText::target : GridCells::greenOrTarget;
            default -> throw new IllegalArgumentException("Not a column of targets: " + column);
        };
        return (out, row) -> figures.tolerance(out, text.apply(row.judgement().target()));
    }

    /** Where the council shows one column for both, the bound from which a figure is on target. */
    private static String greenOrTarget(TargetText text) {
        return text.green().isBlank() ? text.target() : text.green();
    }

    /** A percent change with its arrow. */
    GridColumn.Cell change(ScorecardColumn column) {
        return column == ScorecardColumn.CHANGE_ON_MONTH
                ? (out, row) -> figures.change(out, row.recent().changes().onLastMonth())
                : (out, row) -> figures.change(out, row.recent().changes().onSameMonthLastYear());
    }

    /** A single figure. */
    GridColumn.Cell figure(ScorecardColumn column) {
        Function<ScorecardRow, DisclosedValue> value = switch (column) {
            case YEAR_END, YEAR_TO_DATE -> row -> row.year().yearToDate();
            case PREVIOUS_YEAR_TO_DATE -> row -> row.year().previousYearToDate();
            case DIFFERENCE -> row -> row.year().difference();
            case NEIGHBOUR_AVERAGE -> row -> row.beside().neighbourAverage();
            case BEST_NEIGHBOUR -> row -> row.beside().bestNeighbour();
            case NATIONAL_AVERAGE -> row -> row.beside().nationalAverage();
            case TOP_QUARTILE -> row -> row.beside().topQuartile();
            case AVERAGE_12 -> row -> row.recent().changes().average12();
            case MAXIMUM_12 -> row -> row.recent().changes().maximum12();
            default -> throw new IllegalArgumentException("Not a column of single figures: " + column);
        };
        return (out, row) -> {
            figures.figure(out, value.apply(row));
            figures.across(
                    out, column == ScorecardColumn.DIFFERENCE && row.year().broken());
        };
    }
}
