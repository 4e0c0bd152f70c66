package uk.councilportal.entry.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.entry.rules.CellKind;
import uk.councilportal.entry.rules.CellKindRule;
import uk.councilportal.entry.rules.DuePeriodRule;
import uk.councilportal.entry.rules.PartsCheckRule;
import uk.councilportal.entry.rules.PartsCheckRule.PartsCheck;
import uk.councilportal.entry.rules.UsedRowRule;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.Dimension;
import uk.councilportal.indicator.model.DisplayFormat;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.MissingReason;
import uk.councilportal.observation.rules.BreakdownReduction;
import uk.councilportal.observation.rules.ObservationSet;
import uk.councilportal.observation.rules.RetiredMembers;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.scorecard.rules.ScorecardCalculation;
import uk.councilportal.scorecard.service.PeriodFigure;
import uk.councilportal.scorecard.service.RowKey;
import uk.councilportal.scorecard.service.ShownFigures;

/** Composes the rows of a grid, computed as the scorecard computes them. Not safe for use by several threads. */
final class GridComposer {
    private static final int PAST = 12;

    private final GridMaterial material;
    private final ScorecardCalculation calculation;
    private final ShownFigures figures;
    private final PartsCheckRule parts;
    private final UsedRowRule used;
    private final RowOrder order;

    GridComposer(GridMaterial material) {
        this.material = material;
        this.calculation = new ScorecardCalculation(material.inputs(), material.month());
        this.figures =
                new ShownFigures(material.inputs(), calculation, Set.of(), material.marks(), material.national());
        BreakdownReduction reduction = new BreakdownReduction(material.inputs().dimensions());
        this.parts = new PartsCheckRule(calculation, reduction);
        this.used = new UsedRowRule(
                new ObservationSet(material.inputs().observations(), reduction),
                new RetiredMembers(material.inputs().dimensions()));
        this.order = new RowOrder(material.inputs().dimensions());
    }

    /** The months before the one of the grid, oldest first. */
    static List<ReportingMonth> past(ReportingMonth month) {
        return IntStream.rangeClosed(1, PAST)
                .mapToObj(back -> month.minus(PAST + 1 - back))
                .toList();
    }

    /** The rows offered for the month; an indicator that is used no longer is left out with its area. */
    List<EntryGrid.EntryArea> areas(Optional<String> wanted) {
        Map<String, List<EntryIndicator>> areas = new LinkedHashMap<>();
        for (KeptIndicator kept : material.indicators()) {
            String area = kept.definition().place().area();
            List<Breakdown> rows = wanted.map(area::equals).orElse(true) ? used(kept.definition()) : List.of();
            if (!rows.isEmpty()) {
                areas.computeIfAbsent(area, title -> new ArrayList<>()).add(indicator(kept, rows));
            }
        }
        return areas(areas);
    }

    /** The rows offered and those that are used no longer, which may have figures of the months before. */
    List<EntryGrid.EntryArea> areasOfAllRows() {
        Map<String, List<EntryIndicator>> areas = new LinkedHashMap<>();
        for (KeptIndicator kept : material.indicators()) {
            areas.computeIfAbsent(kept.definition().place().area(), title -> new ArrayList<>())
                    .add(indicator(kept, breakdowns(kept.definition())));
        }
        return areas(areas);
    }

    private static List<EntryGrid.EntryArea> areas(Map<String, List<EntryIndicator>> areas) {
        return areas.entrySet().stream()
                .map(area -> new EntryGrid.EntryArea(area.getKey(), area.getValue()))
                .toList();
    }

    /** Whether a figure of the row is offered for a month. */
    boolean isUsed(IndicatorDefinition indicator, Breakdown breakdown, ReportingMonth month) {
        return used.isUsed(indicator, breakdown, month);
    }

    /** The figures alone, of every indicator read. */
    List<EntryFigures> figures() {
        return material.definitions().stream().map(this::figures).toList();
    }

    CellKind kind(IndicatorDefinition indicator, Breakdown breakdown) {
        return CellKindRule.kind(calculation, indicator, breakdown, material.month());
    }

    private EntryIndicator indicator(KeptIndicator kept, List<Breakdown> breakdowns) {
        IndicatorDefinition indicator = kept.definition();
        List<EntryRow> rows =
                breakdowns.stream().map(breakdown -> row(kept, breakdown)).toList();
        return new EntryIndicator(
                kept.id(),
                indicator.code().value(),
                indicator.place().title(),
                indicator.format(),
                formula(indicator),
                rows,
                checks(indicator, breakdowns));
    }

    private EntryRow row(KeptIndicator kept, Breakdown breakdown) {
        IndicatorDefinition indicator = kept.definition();
        RowKey row = new RowKey(indicator, breakdown);
        EnteredCell cell = due(indicator, material.month())
                .map(period -> material.entered(kept.id(), breakdown, period))
                .orElseGet(EnteredCell::none);
        return new EntryRow(breakdown, past(row), kind(indicator, breakdown), cell, figure(row), yearToDate(row));
    }

    private EntryFigures figures(IndicatorDefinition indicator) {
        List<Breakdown> breakdowns = used(indicator);
        List<EntryFigures.Row> rows = breakdowns.stream()
                .map(breakdown -> new RowKey(indicator, breakdown))
                .map(row -> new EntryFigures.Row(row.breakdown(), figure(row), yearToDate(row)))
                .toList();
        return new EntryFigures(indicator.code().value(), rows, checks(indicator, breakdowns));
    }

    private List<EntryParts> checks(IndicatorDefinition indicator, List<Breakdown> breakdowns) {
        return due(indicator, material.month())
                .map(period -> parts.check(indicator, breakdowns, period))
                .orElse(List.of())
                .stream()
                .map(check -> words(check, indicator))
                .toList();
    }

    private EntryParts words(PartsCheck check, IndicatorDefinition indicator) {
        DisplayFormat format = indicator.format();
        String title = material.inputs().dimensions().stream()
                .filter(dimension -> dimension.code().equals(check.dimension()))
                .map(Dimension::title)
                .findFirst()
                .orElse("");
        String difference = format.format(check.total().subtract(check.sum()).abs());
        return new EntryParts(
                title, format.format(check.sum()), format.format(check.total()), difference, check.agrees());
    }

    private String formula(IndicatorDefinition indicator) {
        return due(indicator, material.month()).stream()
                .flatMap(period -> indicator.derivation().formulas().stream()
                        .filter(formula -> formula.scope().covers(Breakdown.total(), period)))
                .map(FormulaWords::of)
                .findFirst()
                .orElse("");
    }

    /** The rows of the month; none where the whole council's figure is used no longer, and no part's either. */
    private List<Breakdown> used(IndicatorDefinition indicator) {
        List<Breakdown> rows = breakdowns(indicator);
        List<Breakdown> offered = rows.stream()
                .filter(row -> used.isUsed(indicator, row, material.month()))
                .toList();
        boolean whole = offered.contains(rows.get(0));
        return whole || offered.isEmpty()
                ? offered
                : Stream.concat(Stream.of(rows.get(0)), offered.stream()).toList();
    }

    /** The whole council, then every breakdown with a figure in the months shown; equivalent ones once. */
    private List<Breakdown> breakdowns(IndicatorDefinition indicator) {
        Map<Breakdown, Breakdown> rows = new LinkedHashMap<>();
        rows.put(Breakdown.total(), Breakdown.total());
        for (Breakdown breakdown : calculation.breakdowns(indicator.code())) {
            Breakdown reduced = figures.reduce(breakdown);
            if (reduced.isTotal() || hasFigure(new RowKey(indicator, breakdown))) {
                rows.merge(reduced, breakdown, (first, other) -> written(indicator, first, other));
            }
        }
        return rows.values().stream().sorted(order).toList();
    }

    /** Of two breakdowns that mean the same, the one under which the council enters its figures. */
    private Breakdown written(IndicatorDefinition indicator, Breakdown first, Breakdown other) {
        return latest(indicator, other) > latest(indicator, first) ? other : first;
    }

    private int latest(IndicatorDefinition indicator, Breakdown breakdown) {
        return material.inputs().observations().stream()
                .filter(entered -> entered.code().equals(indicator.code())
                        && entered.breakdown().equals(breakdown))
                .mapToInt(entered -> entered.period().end().index())
                .max()
                .orElse(0);
    }

    private boolean hasFigure(RowKey row) {
        return due(row.indicator(), material.month()).stream()
                        .anyMatch(period -> figures.entered(row, period).isPresent())
                || past(material.month()).stream()
                        .flatMap(month -> due(row.indicator(), month).stream())
                        .anyMatch(period -> figures.value(row, period).isKnown());
    }

    private List<PeriodFigure> past(RowKey row) {
        return figures.broken(
                row,
                past(material.month()).stream()
                        .map(month -> due(row.indicator(), month)
                                .map(period -> figures.periodFigure(row, period))
                                .orElseGet(() -> notDue(row, month)))
                        .toList());
    }

    private DisclosedValue figure(RowKey row) {
        return due(row.indicator(), material.month())
                .map(period -> figures.shown(row, period))
                .orElseGet(() -> none(row));
    }

    private DisclosedValue yearToDate(RowKey row) {
        return row.indicator().year().basis().hasYearFigure()
                ? figures.shown(row, ReportingPeriod.yearToDate(material.month()))
                : none(row);
    }

    private PeriodFigure notDue(RowKey row, ReportingMonth month) {
        PeriodFigure asMonth = figures.periodFigure(row, ReportingPeriod.month(month));
        return new PeriodFigure(asMonth.period(), none(row), false, asMonth.status());
    }

    private DisclosedValue none(RowKey row) {
        return figures.shown(row.indicator(), MeasureValue.missing(MissingReason.NO_RULE), material.month());
    }

    private static Optional<ReportingPeriod> due(IndicatorDefinition indicator, ReportingMonth month) {
        return DuePeriodRule.due(indicator.measure().frequency(), month);
    }
}
