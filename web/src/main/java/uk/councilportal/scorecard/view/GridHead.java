package uk.councilportal.scorecard.view;

import java.util.List;
import uk.councilportal.platform.faces.Markup;
import uk.councilportal.platform.faces.Messages;

/** The head of a scorecard: one row, or two where runs of columns have words above them. */
final class GridHead {

    private final List<GridColumn> columns;
    private final boolean twoRows;

    GridHead(List<GridColumn> columns) {
        this.columns = columns;
        this.twoRows = columns.stream().anyMatch(GridHead::isGrouped);
    }

    void write(Markup out) {
        out.open("thead").open("tr");
        out.element("th", Messages.text("column.indicator"), "scope", "col", "rowspan", twoRows ? "2" : "");
        for (int i = 0; i < columns.size(); i++) {
            if (!isGrouped(columns.get(i))) {
                single(out, columns.get(i), twoRows ? "2" : "");
            } else if (i == 0 || !sameRun(columns.get(i - 1), columns.get(i))) {
                over(out, i);
            }
        }
        out.close();
        if (twoRows) {
            out.open("tr");
            columns.stream().filter(GridHead::isGrouped).forEach(column -> single(out, column, ""));
            out.close();
        }
        out.close();
    }

    private void over(Markup out, int first) {
        GridColumn column = columns.get(first);
        int last = first;
        while (last + 1 < columns.size() && sameRun(column, columns.get(last + 1))) {
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

    private static boolean isGrouped(GridColumn column) {
        return !column.head().over().isEmpty();
    }

    private static boolean sameRun(GridColumn one, GridColumn other) {
        return one.head().over().equals(other.head().over());
    }
}
