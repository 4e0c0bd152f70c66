package uk.councilportal.scorecard.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.period.model.ReportingMonth;

/** Composes a scorecard, or a row of it, from what was read and calculated. Plain Java: the same input gives the same scorecard. */
final class ScorecardComposer {

    private final ScorecardMaterial material;
    private final ScorecardNotes notes;
    private final ScorecardLayout layout;
    private final ShownFigures figures;
    private final RowComposer rows;
    private final YearComposer years;
    private final JudgementComposer judgements;
    private final boolean showsCounts;

    /** Composes figures alone, without what people say about them. */
    ScorecardComposer(ScorecardMaterial material, ShownFigures figures) {
        this(material, figures, ScorecardNotes.none());
    }

    ScorecardComposer(ScorecardMaterial material, ShownFigures figures, ScorecardNotes notes) {
        this.material = material;
        this.notes = notes;
        this.figures = figures;
        LayoutComposer layouts = new LayoutComposer(material);
        ReportingMonth month = material.asked().month();
        layout = layouts.layout();
        rows = new RowComposer(month, layout, layouts.areaDimension(), figures);
        years = new YearComposer(month, layout, figures);
        judgements = new JudgementComposer(material, figures);
        showsCounts = layouts.showsCounts();
    }

    Scorecard scorecard(ScorecardHeading heading) {
        Map<String, List<ScorecardRow>> areas = new LinkedHashMap<>();
        for (KeptIndicator kept : material.indicators()) {
            IndicatorDefinition indicator = kept.definition();
            List<ScorecardRow> shown = indicator.place().onScorecard() ? shown(indicator) : List.of();
            if (!shown.isEmpty()) {
                areas.computeIfAbsent(indicator.place().area(), area -> new ArrayList<>())
                        .addAll(shown);
            }
        }
        List<ScorecardArea> composed = areas.entrySet().stream()
                .map(area -> new ScorecardArea(area.getKey(), area.getValue()))
                .toList();
        List<ScorecardRow> all =
                composed.stream().flatMap(area -> area.rows().stream()).toList();
        return new Scorecard(heading, layout, composed, SummaryCounter.count(all), notes.topics());
    }

    /** An indicator that is no longer used is left out once none of the months shown has a figure of it. */
    private List<ScorecardRow> shown(IndicatorDefinition indicator) {
        List<ScorecardRow> all = keys(indicator).stream().map(this::row).toList();
        return indicator.place().retired()
                ? all.stream().filter(ScorecardComposer::hasFigure).toList()
                : all;
    }

    private static boolean hasFigure(ScorecardRow row) {
        return Stream.concat(row.recent().months().stream(), row.recent().otherPeriods().stream())
                .anyMatch(figure -> figure.value().state().showsNumber());
    }

    ScorecardRow row(RowKey row) {
        return row(row, showsCounts ? counts(row) : List.of());
    }

    private ScorecardRow row(RowKey row, List<ScorecardRow> counts) {
        return new ScorecardRow(
                rows.heading(row),
                rows.recent(row),
                years.year(row),
                judgements.judgement(row),
                judgements.comparators(row),
                counts,
                notes.of(row.code()).mark(),
                figures.national(row));
    }

    /** The numerator and the denominator of a result; one that has a row of its own is not repeated. */
    private List<ScorecardRow> counts(RowKey row) {
        ResultCounts counts = ResultCounts.of(
                row.indicator(),
                figures.reduce(row.breakdown()),
                figures.calculation().current(row.code(), row.breakdown()));
        return counts.inOrder().stream()
                .flatMap(code -> material.indicators().stream()
                        .map(KeptIndicator::definition)
                        .filter(count -> count.code().equals(code)))
                .filter(count -> !count.place().onScorecard())
                .map(count -> row(new RowKey(count, row.breakdown()), List.of()))
                .toList();
    }

    /** The rows of an indicator: one for the whole council, or one for each member where there is no figure for the whole. */
    List<RowKey> keys(IndicatorDefinition indicator) {
        List<Breakdown> found = figures.calculation().breakdowns(indicator.code());
        if (found.isEmpty() || found.stream().anyMatch(Breakdown::isTotal)) {
            return List.of(new RowKey(indicator, Breakdown.total()));
        }
        int fewest = found.stream().mapToInt(each -> each.parts().size()).min().orElse(0);
        return found.stream()
                .filter(breakdown -> breakdown.parts().size() == fewest)
                .map(breakdown -> new RowKey(indicator, breakdown))
                .toList();
    }

    ScorecardLayout layout() {
        return layout;
    }

    JudgementComposer judgements() {
        return judgements;
    }

    List<PeriodFigure> otherPeriods(RowKey row) {
        return rows.otherPeriods(row);
    }
}
