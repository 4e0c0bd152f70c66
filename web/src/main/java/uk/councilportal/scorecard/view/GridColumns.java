package uk.councilportal.scorecard.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.period.model.FinancialYear;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.faces.Messages;
import uk.councilportal.scorecard.model.ScorecardColumn;
import uk.councilportal.scorecard.service.ScorecardLayout;
import uk.councilportal.scorecard.service.ScorecardRow;
import uk.councilportal.scorecard.service.TargetText;

/** Turns a council's layout into the columns that are written, in the council's order. */
final class GridColumns {

    private static final String NUMERIC = "numeric";
    private static final String CENTRE = "centre";
    private static final int MONTHS_UNDER_ONE_YEAR = 6;

    private final ScorecardLayout layout;
    private final FigureWriter figures;
    private final List<GridColumn> columns = new ArrayList<>();

    private GridColumns(ScorecardLayout layout, FigureWriter figures) {
        this.layout = layout;
        this.figures = figures;
    }

    static List<GridColumn> of(ScorecardLayout layout, FigureWriter figures) {
        GridColumns columns = new GridColumns(layout, figures);
        ColumnGroup before = null;
        for (ScorecardColumn column : layout.columns()) {
            int first = columns.columns.size();
            columns.add(column);
            boolean starts =
                    column != ScorecardColumn.POLARITY && ColumnGroup.of(column).startsAfter(before);
            if (starts && first < columns.columns.size()) {
                columns.columns.set(first, columns.columns.get(first).startingGroup());
            }
            before = ColumnGroup.of(column);
        }
        return List.copyOf(columns.columns);
    }

    private void add(ScorecardColumn column) {
        switch (column) {
            case POLARITY -> add(column, "", "", figures::polarity);
            case MONTHS -> addMonths();
            case SIX_MONTH ->
                add(
                        column,
                        "",
                        NUMERIC,
                        new GridColumn.PeriodCell(figures, row -> row.recent().sixMonth()));
            case AREA_FIGURES -> addAreas();
            case DIRECTION ->
                add(
                        column,
                        "",
                        CENTRE,
                        (out, row) -> Marks.direction(row.judgement()).write(out));
            case RAG ->
                add(
                        column,
                        "",
                        CENTRE,
                        (out, row) ->
                                Marks.rag(row.judgement().rating().status()).write(out));
            case SPC -> add(column, "", CENTRE, (out, row) -> Marks.spc(row).write(out));
            case SPARKLINE ->
                add(
                        column,
                        "",
                        "",
                        (out, row) -> Sparkline.of(row.recent().trend()).write(out));
            case RED -> addTolerance(column, TargetText::red);
            case AMBER -> addTolerance(column, TargetText::amber);
            case GREEN -> addTolerance(column, TargetText::green);
            case TARGET ->
                addTolerance(column, layout.shows(ScorecardColumn.GREEN) ? TargetText::target : GridColumns::green);
            case YEARS -> addYears();
            case CHANGE_ON_MONTH ->
                add(
                        column,
                        "",
                        NUMERIC,
                        (out, row) -> figures.change(out, row.recent().changes().onLastMonth()));
            case CHANGE_ON_YEAR ->
                add(
                        column,
                        "",
                        NUMERIC,
                        (out, row) -> figures.change(out, row.recent().changes().onSameMonthLastYear()));
            case TREND_13 ->
                add(column, "", "", (out, row) -> figures.words(out, row.year().trend13()));
            default -> add(column, over(column), NUMERIC, figure(column));
        }
    }

    private String over(ScorecardColumn column) {
        if (ColumnGroup.of(column) != ColumnGroup.BENCHMARK) {
            return "";
        }
        return PeriodNames.namesYear(layout.benchmarkPeriod())
                ? Messages.text("column.over.BENCHMARK.of", layout.benchmarkPeriod())
                : Messages.text("column.over.BENCHMARK");
    }

    private GridColumn.Cell figure(ScorecardColumn column) {
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
        return (out, row) -> figures.figure(out, value.apply(row));
    }

    /** Where the council shows one column for both, the bound from which a figure is on target. */
    private static String green(TargetText text) {
        return text.green().isBlank() ? text.target() : text.green();
    }

    private void addTolerance(ScorecardColumn column, Function<TargetText, String> text) {
        add(
                column,
                Messages.text("column.over.TOLERANCE"),
                NUMERIC,
                (out, row) -> figures.tolerance(out, text.apply(row.judgement().target())));
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
        return layout.months().size() <= MONTHS_UNDER_ONE_YEAR
                ? month.financialYear().toString()
                : "";
    }

    private void addAreas() {
        for (String member : layout.areaMembers()) {
            columns.add(new GridColumn(
                    new GridColumn.Head(member, "", Messages.text("column.over.AREAS")),
                    ColumnGroup.AREAS.getCode(),
                    NUMERIC,
                    (out, row) -> figures.member(out, row.recent().areaFigures(), member)));
        }
    }

    private void addYears() {
        for (FinancialYear year : layout.years()) {
            columns.add(new GridColumn(
                    new GridColumn.Head(year.toString(), "", Messages.text("column.over.YEARS")),
                    ColumnGroup.YEARS.getCode(),
                    NUMERIC,
                    new GridColumn.PeriodCell(
                            figures, row -> FigureWriter.ofYear(row.year().earlierYears(), year))));
        }
    }

    private void add(ScorecardColumn column, String over, String style, GridColumn.Cell cell) {
        String key = "column." + column.name();
        columns.add(new GridColumn(
                new GridColumn.Head(Messages.text(key), Messages.text(key + ".long"), over),
                groups(column),
                style,
                cell));
    }

    private String groups(ScorecardColumn column) {
        String group = ColumnGroup.of(column).getCode();
        boolean kept = column == ScorecardColumn.TARGET
                || column == ScorecardColumn.CHANGE_ON_MONTH
                || column == ScorecardColumn.SIX_MONTH;
        return kept ? group + " essential" : group;
    }
}
