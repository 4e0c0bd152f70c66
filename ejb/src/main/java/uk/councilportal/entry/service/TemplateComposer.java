package uk.councilportal.entry.service;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.councilportal.entry.exchange.TemplateRow;
import uk.councilportal.entry.exchange.TemplateWriter;
import uk.councilportal.entry.rules.CellKind;
import uk.councilportal.entry.rules.DuePeriodRule;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.observation.repository.FigureCell;
import uk.councilportal.observation.repository.ObservationRow;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;

/** Composes the rows of a template from the grid of its month: first the month itself, then the months before. */
final class TemplateComposer {
    private final GridMaterial material;
    private final GridComposer composer;
    private final List<EntryGrid.EntryArea> areas;
    private final Map<Integer, KeptIndicator> indicators;

    TemplateComposer(GridMaterial material) {
        this.material = material;
        this.composer = new GridComposer(material);
        this.areas = composer.areasOfAllRows();
        this.indicators =
                material.indicators().stream().collect(Collectors.toMap(KeptIndicator::id, Function.identity()));
    }

    /** The rows of the month and of so many months before it, newest first. */
    List<TemplateRow> rows(int earlier) {
        List<TemplateRow> rows = new ArrayList<>();
        for (int back = 0; back <= earlier; back++) {
            for (EntryGrid.EntryArea area : areas) {
                for (EntryIndicator indicator : area.indicators()) {
                    add(rows, indicator, back);
                }
            }
        }
        return rows;
    }

    private void add(List<TemplateRow> rows, EntryIndicator indicator, int back) {
        ReportingMonth month = material.month().minus(back);
        IndicatorDefinition definition = indicators.get(indicator.id()).definition();
        Optional<ReportingPeriod> due = DuePeriodRule.due(definition.measure().frequency(), month);
        due.ifPresent(period -> indicator.rows().stream()
                .filter(row -> composer.isUsed(definition, row.breakdown(), month))
                .forEach(row -> rows.add(new TemplateRow(
                        new TemplateRow.Figure(indicator.ref(), indicator.title(), row.breakdown(), period),
                        content(indicator, row, period, back)))));
    }

    private TemplateRow.Content content(EntryIndicator indicator, EntryRow row, ReportingPeriod period, int back) {
        if (back == 0 && row.kind() == CellKind.COMPUTED) {
            return TemplateRow.Content.computed(row.figure().value());
        }
        Optional<ObservationRow> kept = find(indicator.id(), row.breakdown(), period)
                .filter(found -> found.status() != ObservationStatus.NOT_ENTERED);
        Optional<BigDecimal> shown = back == 0
                ? Optional.empty()
                : row.past().get(row.past().size() - back).value().value();
        return kept.map(TemplateComposer::content)
                .or(() -> shown.map(value -> TemplateRow.Content.computed(Optional.of(value))))
                .orElseGet(() -> row.kind() == CellKind.COMPUTED
                        ? TemplateRow.Content.computed(Optional.empty())
                        : TemplateRow.Content.blank());
    }

    private Optional<ObservationRow> find(int indicatorId, Breakdown breakdown, ReportingPeriod period) {
        return Optional.ofNullable(material.numbers().get(breakdown))
                .map(number -> material.rows().get(new FigureCell(indicatorId, number, period)));
    }

    private static TemplateRow.Content content(ObservationRow row) {
        return new TemplateRow.Content(
                Optional.ofNullable(row.numerator()),
                Optional.ofNullable(row.denominator()),
                Optional.ofNullable(row.value()),
                TemplateWriter.words(row.status()),
                Optional.ofNullable(row.dataNote()).orElse(""));
    }
}
