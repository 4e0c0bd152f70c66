package uk.councilportal.commentary.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.commentary.model.CommentaryKind;
import uk.councilportal.commentary.model.KeptCommentary;
import uk.councilportal.commentary.repository.CommentaryRepository;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.observation.model.FigureCell;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.submission.service.MonthDemands;
import uk.councilportal.submission.service.SubmissionObstacle;
import uk.councilportal.submission.service.SubmissionPolicy;

/** A month is not handed in while an indicator that is red or sharply changed has no performance analysis. */
@ApplicationScoped
public class CommentaryPolicy implements SubmissionPolicy {
    private final ExplainedRows rows;
    private final CommentaryRepository texts;
    private final RevisionRepository revisions;

    /** For the proxy of the container only. */
    protected CommentaryPolicy() {
        this(null, null, null);
    }

    @Inject
    public CommentaryPolicy(ExplainedRows rows, CommentaryRepository texts, RevisionRepository revisions) {
        this.rows = rows;
        this.texts = texts;
        this.revisions = revisions;
    }

    @Override
    public MonthDemands demands(KeptReport report, ReportingMonth month) {
        Set<Integer> explained = texts.listTexts(report.id(), month, month, revisions.latest()).stream()
                .collect(LatestTexts.collector())
                .filter(text -> text.text().isWritten() && text.place().kind() == CommentaryKind.ANALYSIS)
                .map(KeptCommentary::place)
                .flatMap(place -> place.subject().indicatorId().stream())
                .collect(Collectors.toSet());
        List<IndicatorFacts> needingWords = rows.listRows(report, month).stream()
                .filter(IndicatorFacts::needsWords)
                .toList();
        return new MonthDemands(
                needingWords.size(),
                needingWords.stream()
                        .filter(facts -> !explained.contains(facts.indicator().id()))
                        .map(facts -> obstacle(facts, month))
                        .toList());
    }

    private static SubmissionObstacle obstacle(IndicatorFacts facts, ReportingMonth month) {
        FigureCell cell = new FigureCell(facts.indicator().code(), Breakdown.total(), ReportingPeriod.month(month));
        return new SubmissionObstacle(
                SubmissionObstacle.Kind.MISSING_COMMENTARY,
                cell,
                "obstacle.commentary",
                List.of(
                        facts.indicator().code().value(),
                        facts.indicator().definition().place().title()));
    }
}
