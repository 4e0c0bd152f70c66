package uk.councilportal.scorecard.view;

import java.util.List;
import java.util.stream.IntStream;
import uk.councilportal.platform.faces.Markup;
import uk.councilportal.platform.faces.Messages;

/** The head of a scorecard: one row, or two where runs of columns have words above them. */
final class GridHead {

    private final List<GridColumn> columns;
    private final boolean twoRows;

    GridHead(List<GridColumn> columns) {
        this.columns = columns;
        this.twoRows = IntStream.range(0, columns.size()).anyMatch(this::isGrouped);
    }

    void write(Markup out) {
        out.open("thead").open("tr");
        out.element("th", Messages.text("column.indicator"), "scope", "col", "rowspan", twoRows ? "2" : "");
        for (int i = 0; i < columns.size(); i++) {
            if (!isGrouped(i)) {
                single(out, columns.get(i), twoRows ? "2" : "");
            } else if (!continuesRun(i)) {
                over(out, i);
            }
        }
        out.close();
        if (twoRows) {
            out.open("tr");
            IntStream.range(0, columns.size()).filter(this::isGrouped).forEach(i -> single(out, columns.get(i), ""));
            out.close();
        }
        out.close();
    }

    private void over(Markup out, int first) {
        GridColumn column = columns.get(first);
        int last = first;
        while (continuesRun(last + 1)) {
            last++;
        }
        out.element(
                "th",
                column.head().over(),
                "colspan",
                String.valueOf(last - first + 1),
                "scope",
                "colgroup",
                "class",
                "group-head group-start",
                "data-col",
                column.groups().split(" ")[0]);
    }

    private static void single(Markup out, GridColumn column, String rows) {
        out.open("th", "rowspan", rows, "scope", "col", "class", column.style(), "data-col", column.groups());
        if (column.head().longText().isEmpty()) {
            out.text(column.head().text());
        } else {
            out.element("abbr", column.head().text(), "title", column.head().longText());
        }
        out.close();
    }

    /** Words above a run need at least two columns to stand over. */
    private boolean isGrouped(int index) {
        return continuesRun(index) || continuesRun(index + 1);
    }

    private boolean continuesRun(int index) {
        if (index < 1 || index >= columns.size()) {
            return false;
        }
        String over = columns.get(index).head().over();
        return !over.isEmpty() && over.equals(columns.get(index - 1).head().over());
    }
}
