package uk.councilportal.indicator.model;

import java.util.List;
import java.util.Set;

/**
 * How a report looks and which figures it prints.
 *
 * @param code the layout, "ROTHERHAM"
 * @param monthsShown the number of months in its tables, the report's own month included
 * @param columns the columns of the scorecard from left to right
 * @param figures the sorts of derived figure it prints
 * @param differenceAsSize whether differences are written without a sign, as in running text
 * @param headings what the council calls the columns where it has words of its own
 */
public record ReportLayout(
        String code,
        int monthsShown,
        List<String> columns,
        Set<FigureKind> figures,
        boolean differenceAsSize,
        LayoutHeadings headings) {

    /** Takes copies of the lists. */
    public ReportLayout {
        columns = List.copyOf(columns);
        figures = Set.copyOf(figures);
    }

    /** A layout whose columns have the portal's headings. */
    public ReportLayout(
            String code, int monthsShown, List<String> columns, Set<FigureKind> figures, boolean differenceAsSize) {
        this(code, monthsShown, columns, figures, differenceAsSize, LayoutHeadings.none());
    }
}
