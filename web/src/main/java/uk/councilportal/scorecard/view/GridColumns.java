package uk.councilportal.scorecard.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.councilportal.indicator.model.ScorecardColumn;
import uk.councilportal.period.model.FinancialYear;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.scorecard.service.ScorecardLayout;

/** Turns a council's layout into the columns that are written, in the council's order. */
final class GridColumns {

    private static final String NUMERIC = "numeric";
    private static final String CENTRE = "centre";
    private static final int MONTHS_UNDER_ONE_YEAR = 6;

    private final ScorecardLayout layout;
    private final FigureWriter figures;
    private final GridCells cells;
    private final List<GridColumn> columns = new ArrayList<>();

    private GridColumns(ScorecardLayout layout, FigureWriter figures) {
        this.layout = layout;
        this.figures = figures;
        this.cells = new GridCells(figures, layout.shows(ScorecardColumn.GREEN));
    }

    static List<GridColumn> of(ScorecardLayout layout, FigureWriter figures) {
        GridColumns grid = new GridColumns(layout, figures);
        ColumnGroup before = null;
        for (ScorecardColumn column : layout.columns()) {
            int first = grid.columns.size();
            grid.add(column);
            ColumnGroup group = ColumnGroup.of(column);
            if (group != ColumnGroup.POLARITY && group.startsAfter(before) && first < grid.columns.size()) {
                grid.columns.set(first, grid.columns.get(first).startingGroup());
            }
            before = group;
        }
        return List.copyOf(grid.columns);
    }

    private void add(ScorecardColumn column) {
        switch (column) {
            case MONTHS -> addMonths();
            case AREA_FIGURES -> addAreas();
            case YEARS -> addYears();
            case SIX_MONTH ->
                add(
                        column,
                        NUMERIC,
                        new GridColumn.PeriodCell(figures, row -> row.recent().sixMonth()));
            case DIRECTION, RAG, SPC -> add(column, CENTRE, cells.mark(column));
            case COMMENTARY -> add(column, CENTRE, cells.notes());
            case POLARITY, OWNER, SPARKLINE, TREND_13 -> add(column, "", cells.description(column));
            case RED, AMBER, GREEN, TARGET -> add(column, NUMERIC, cells.tolerance(column));
            case CHANGE_ON_MONTH, CHANGE_ON_YEAR -> add(column, NUMERIC, cells.change(column));
            default -> add(column, NUMERIC, cells.figure(column));
        }
    }

    private void add(ScorecardColumn column, String style, GridColumn.Cell cell) {
        String key = "column." + column.name();
        GridColumn.Head head = layout.headings()
                .of(column)
                .map(own -> new GridColumn.Head(own, "", over(column)))
                .orElseGet(() -> new GridColumn.Head(Messages.text(key), Messages.text(key + ".long"), over(column)));
        columns.add(new GridColumn(head, groups(column), style, cell));
    }

    private String over(ScorecardColumn column) {
        return switch (ColumnGroup.of(column)) {
            case TOLERANCE -> Messages.text("column.over.TOLERANCE");
            case BENCHMARK ->
                layout.benchmarkPeriod().isEmpty()
                        ? Messages.text("column.over.BENCHMARK")
                        : Messages.text("column.over.BENCHMARK.of", layout.benchmarkPeriod());
            default -> "";
        };
    }

    private static String groups(ScorecardColumn column) {
        String group = ColumnGroup.of(column).getCode();
        boolean kept = column == ScorecardColumn.TARGET
                || column == ScorecardColumn.CHANGE_ON_MONTH
                || column == ScorecardColumn.SIX_MONTH;
        return kept ? group + " essential" : group;
    }

    private void addMonths() {
        List<ReportingMonth> months = layout.months();
        for (int i = 0; i < months.size(); i++) {
            boolean now = i == months.size() - 1;
            boolean kept = now || i == months.size() - 2 && !layout.shows(ScorecardColumn.RAG);
            int index = i;
            columns.add(new GridColumn(
                    new GridColumn.Head(months.get(i).shortName(), "", now ? "" : yearOver(months.get(i))),
                    kept ? "essential" : ColumnGroup.MONTHS.getCode(),
                    now ? "numeric now" : NUMERIC,
                    new GridColumn.PeriodCell(
                            figures, row -> Optional.of(row.recent().months().get(index)))));
        }
    }

    private String yearOver(ReportingMonth month) {
        Optional<String> own = layout.headings().of(ScorecardColumn.MONTHS);
        if (own.isPresent()) {
            return own.get();
        }
        return layout.months().size() <= MONTHS_UNDER_ONE_YEAR
                ? month.financialYear().toString()
                : "";
    }

    private void addAreas() {
        for (String member : layout.areaMembers()) {
            columns.add(new GridColumn(
                    new GridColumn.Head(member, "", overAll(ScorecardColumn.AREA_FIGURES, "column.over.AREAS")),
                    ColumnGroup.AREAS.getCode(),
                    NUMERIC,
                    (out, row) -> figures.member(out, row.recent().areaFigures(), member)));
        }
    }

    private void addYears() {
        for (FinancialYear year : layout.years()) {
            columns.add(new GridColumn(
                    new GridColumn.Head(year.toString(), "", overAll(ScorecardColumn.YEARS, "column.over.YEARS")),
                    ColumnGroup.YEARS.getCode(),
                    NUMERIC,
                    new GridColumn.PeriodCell(
                            figures, row -> FigureWriter.ofYear(row.year().earlierYears(), year))));
        }
    }

    /** The words above the columns of one kind: the council's own, or the portal's. */
    private String overAll(ScorecardColumn column, String key) {
        return layout.headings().of(column).orElseGet(() -> Messages.text(key));
    }
}
