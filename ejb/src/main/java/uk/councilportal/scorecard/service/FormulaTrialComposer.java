package uk.councilportal.scorecard.service;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.scorecard.rules.ScorecardCalculation;
import uk.councilportal.scorecard.rules.ScorecardInputs;

/** Works a report out twice: as it was published, and with one indicator as it was typed. */
final class FormulaTrialComposer {
    private final ScorecardMaterial material;
    private final IndicatorDefinition draft;
    private final ShownFigures before;
    private final ShownFigures after;

    FormulaTrialComposer(ScorecardMaterial material, IndicatorDefinition draft) {
        this.material = material;
        this.draft = draft;
        this.before = figures(material.inputs());
        this.after = figures(with(material.inputs()));
    }

    private ShownFigures figures(ScorecardInputs inputs) {
        return new ShownFigures(
                inputs,
                new ScorecardCalculation(inputs, material.asked().month()),
                Set.of(),
                material.marks(),
                NationalSeries.none());
    }

    private ScorecardInputs with(ScorecardInputs inputs) {
        return new ScorecardInputs(
                inputs.report(),
                inputs.indicators().stream()
                        .map(one -> one.code().equals(draft.code()) ? draft : one)
                        .toList(),
                inputs.observations(),
                inputs.targets(),
                inputs.populations(),
                inputs.dimensions());
    }

    FormulaTrial trial() {
        ReportingMonth month = material.asked().month();
        Optional<IndicatorDefinition> published = material.inputs().indicators().stream()
                .filter(one -> one.code().equals(draft.code()))
                .findFirst();
        if (published.isEmpty()) {
            return FormulaTrial.nothing();
        }
        ScorecardComposer composer = new ScorecardComposer(material, after);
        List<FormulaTrial.Row> rows = composer.keys(draft).stream()
                .map(key -> row(new RowKey(published.get(), key.breakdown()), key))
                .toList();
        List<String> others = material.inputs().indicators().stream()
                .filter(one -> !one.code().equals(draft.code()))
                .filter(one -> composer.keys(one).stream().anyMatch(this::changes))
                .map(one -> one.code().value())
                .toList();
        return new FormulaTrial(Optional.of(month), rows, others);
    }

    private FormulaTrial.Row row(RowKey published, RowKey typed) {
        ReportingPeriod period = after.calculation().current(typed.code(), typed.breakdown());
        return new FormulaTrial.Row(
                typed.breakdown().members(), period, before.shown(published, period), after.shown(typed, period));
    }

    private boolean changes(RowKey row) {
        ReportingPeriod period = before.calculation().current(row.code(), row.breakdown());
        return !before.value(row, period).equals(after.value(row, period));
    }
}
