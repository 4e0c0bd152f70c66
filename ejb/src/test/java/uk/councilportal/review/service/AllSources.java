package uk.councilportal.review.service;

import jakarta.persistence.EntityManager;
import java.util.List;
import uk.councilportal.action.repository.ActionRepository;
import uk.councilportal.benchmark.repository.BenchmarkRepository;
import uk.councilportal.check.repository.CheckReasonRepository;
import uk.councilportal.commentary.repository.CommentaryRepository;
import uk.councilportal.indicator.repository.BreakdownRepository;
import uk.councilportal.indicator.repository.IndicatorRepository;
import uk.councilportal.indicator.repository.ReportRepository;
import uk.councilportal.observation.repository.ObservationRepository;
import uk.councilportal.observation.repository.ReasonRepository;
import uk.councilportal.submission.service.ChangeSources;
import uk.councilportal.target.repository.TargetRepository;

/** The sources of changes as the container finds them. */
final class AllSources {
    private AllSources() {}

    static ChangeSources of(EntityManager em) {
        IndicatorRepository indicators = new IndicatorRepository(em);
        BreakdownRepository breakdowns = new BreakdownRepository(em);
        return new ChangeSources(List.of(
                new FigureChanges(indicators, breakdowns, new ObservationRepository(em), new ReasonRepository(em)),
                new TargetChanges(indicators, breakdowns, new TargetRepository(em)),
                new DefinitionChanges(indicators),
                new DimensionChanges(breakdowns),
                new LayoutChanges(new ReportRepository(em)),
                new BenchmarkChanges(indicators, breakdowns, new BenchmarkRepository(em)),
                new CommentaryChanges(new CommentaryRepository(em), indicators),
                new ActionChanges(new ActionRepository(em), indicators),
                new CheckReasonChanges(new CheckReasonRepository(em), indicators, breakdowns)));
    }
}
