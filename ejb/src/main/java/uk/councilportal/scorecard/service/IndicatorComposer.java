package uk.councilportal.scorecard.service;

import java.util.List;
import java.util.Optional;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.KeptIndicator;

/** Composes everything held about one indicator. */
final class IndicatorComposer {

    private final ScorecardMaterial material;
    private final ShownFigures figures;
    private final ScorecardNotes notes;
    private final ScorecardComposer rows;

    IndicatorComposer(ScorecardMaterial material, ShownFigures figures, ScorecardNotes notes) {
        this.material = material;
        this.figures = figures;
        this.rows = new ScorecardComposer(material, figures, notes);
        this.notes = notes;
    }

    IndicatorDetail detail(ScorecardHeading heading, KeptIndicator kept, Optional<CatalogueLink> catalogue) {
        IndicatorDefinition indicator = kept.definition();
        List<RowKey> keys = rows.keys(indicator);
        RowKey first = keys.get(0);
        HistoryComposer history = new HistoryComposer(figures, first);
        BreakdownComposer breakdowns = new BreakdownComposer(material.inputs().dimensions(), figures, indicator);
        return new IndicatorDetail(
                heading,
                rows.row(first),
                about(indicator, keys, catalogue),
                new IndicatorHistory(history.months(), rows.otherPeriods(first)),
                breakdowns.tables(),
                history.chart(rows.judgements().judgement(first).targetLine()),
                notes.of(indicator.code()));
    }

    private IndicatorAbout about(IndicatorDefinition indicator, List<RowKey> keys, Optional<CatalogueLink> catalogue) {
        TargetText target = rows.judgements().judgement(keys.get(0)).target();
        String note = indicator.place().dataNote();
        return new IndicatorAbout(
                new AboutComposer(material.indicators()).definition(indicator, target),
                catalogue,
                note.isBlank() ? Optional.empty() : Optional.of(note),
                keys.size() == 1
                        ? List.of()
                        : keys.stream().map(RowComposer::name).toList());
    }
}
