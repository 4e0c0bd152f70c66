package uk.councilportal.scorecard.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.councilportal.authority.repository.AuthorityRepository;
import uk.councilportal.authority.repository.PopulationRepository;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.commentary.model.WordsReason;
import uk.councilportal.commentary.service.ExplainedRows;
import uk.councilportal.commentary.service.IndicatorFacts;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.scorecard.rules.ScorecardCalculation;
import uk.councilportal.scorecard.rules.WordsNeededRule;

/** What the working copy's scorecard shows, for those who have to write about it. */
@ApplicationScoped
public class CommentaryRows implements ExplainedRows {

    @Inject
    MaterialReader materials;

    @Inject
    AuthorityRepository authorities;

    @Inject
    RevisionRepository revisions;

    @Inject
    PopulationRepository populations;

    @Override
    public List<IndicatorFacts> listRows(KeptReport report, ReportingMonth month) {
        FigureState now = new FigureState(
                Optional.empty(), Optional.empty(), revisions.latest(), populations.latestReferenceRevision());
        ScorecardMaterial material = materials.read(new AskedReport(
                authorities.findAuthority(report.definition().council()).orElseThrow(), report, month, now));
        ScorecardCalculation calculation = new ScorecardCalculation(material.inputs(), month);
        Shown shown = new Shown(month, material.shown(calculation, Set.of()));
        ScorecardComposer composer = new ScorecardComposer(material, shown.figures());
        return material.indicators().stream()
                .filter(indicator -> indicator.definition().place().onScorecard())
                .map(indicator -> shown.facts(indicator, composer))
                .toList();
    }

    /** The month's figures as they are shown. */
    private record Shown(ReportingMonth month, ShownFigures figures) {

        IndicatorFacts facts(KeptIndicator indicator, ScorecardComposer composer) {
            List<RowKey> keys = composer.keys(indicator.definition());
            List<ScorecardRow> rows = keys.stream().map(composer::row).toList();
            Set<WordsReason> reasons = EnumSet.noneOf(WordsReason.class);
            rows.forEach(row -> reasons.addAll(WordsNeededRule.reasons(
                    row.judgement().rating().status(),
                    row.recent().changes().onLastMonth().arrow(),
                    row.judgement().spc())));
            return new IndicatorFacts(indicator, figure(keys.get(0)), change(rows.get(0)), reasons);
        }

        private String figure(RowKey key) {
            ReportingPeriod current = figures.calculation().current(key.code(), key.breakdown());
            String displayed = figures.periodFigure(key, current).value().displayed();
            return current.equals(ReportingPeriod.month(month))
                    ? displayed
                    : displayed + " (" + current.end().shortName() + ")";
        }

        private static String change(ScorecardRow row) {
            PercentChange change = row.recent().changes().onLastMonth();
            return change.percent().value().isPresent() ? change.percent().displayed() : "";
        }
    }
}
