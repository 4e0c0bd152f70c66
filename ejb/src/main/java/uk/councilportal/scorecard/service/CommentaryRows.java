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
import uk.councilportal.scorecard.rules.ScorecardCalculation;
import uk.councilportal.scorecard.rules.WordsNeededRule;
import uk.councilportal.target.model.RagStatus;

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
        ScorecardComposer composer =
                new ScorecardComposer(material, new ShownFigures(material.inputs(), calculation, Set.of()));
        return material.indicators().stream()
                .filter(indicator -> indicator.definition().place().onScorecard())
                .map(indicator -> facts(
                        indicator,
                        composer.keys(indicator.definition()).stream()
                                .map(composer::row)
                                .toList()))
                .toList();
    }

    private static IndicatorFacts facts(KeptIndicator indicator, List<ScorecardRow> rows) {
        Set<WordsReason> reasons = EnumSet.noneOf(WordsReason.class);
        rows.forEach(row -> reasons.addAll(WordsNeededRule.reasons(
                row.judgement().rating().status(),
                row.recent().changes().onLastMonth().arrow(),
                row.judgement().spc())));
        ScorecardRow first = rows.get(0);
        RagStatus rating = reasons.contains(WordsReason.RED)
                ? RagStatus.RED
                : first.judgement().rating().status();
        return new IndicatorFacts(indicator, figure(first), change(first), rating, reasons);
    }

    private static String figure(ScorecardRow row) {
        List<PeriodFigure> trend = row.recent().trend();
        return trend.get(trend.size() - 1).value().displayed();
    }

    private static String change(ScorecardRow row) {
        PercentChange change = row.recent().changes().onLastMonth();
        return change.percent().value().isPresent() ? change.percent().displayed() : "";
    }
}
