package uk.councilportal.scorecard.service;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.stream.Collectors;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.action.repository.ActionRepository;
import uk.councilportal.action.service.ActionReader;
import uk.councilportal.authority.repository.AuthorityRepository;
import uk.councilportal.authority.repository.PopulationRepository;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.commentary.repository.CommentaryRepository;
import uk.councilportal.commentary.service.CommentaryReader;
import uk.councilportal.disclosure.model.CouncilPolicy;
import uk.councilportal.disclosure.service.CouncilPolicies;
import uk.councilportal.disclosure.service.SmallMarkReader;
import uk.councilportal.indicator.repository.BreakdownRepository;
import uk.councilportal.indicator.repository.ReportRepository;
import uk.councilportal.indicator.repository.StandardIndicatorRepository;
import uk.councilportal.observation.repository.ObservationRepository;
import uk.councilportal.observation.repository.ReasonRepository;
import uk.councilportal.submission.repository.IssueRepository;
import uk.councilportal.submission.repository.SubmissionRepository;
import uk.councilportal.submission.service.PublishedFigureSource;

/** The scorecard service at work in a transaction of a test; the guard is not there. */
public final class ScorecardDesk {
    private ScorecardDesk() {}

    /** The service as a caller uses it. */
    public static ScorecardService service(EntityManager em, Caller caller, Clock clock) {
        ScorecardService service = new ScorecardService();
        service.finder = finder(em, caller, clock);
        service.materials = new StoredReports(em).reader();
        service.preparation = new ScorecardPreparation();
        service.preparation.finder = service.finder;
        service.preparation.materials = service.materials;
        service.preparation.restatements = restatements(em);
        service.preparation.notes = new NotesReader();
        service.preparation.notes.commentary =
                new CommentaryReader(new CommentaryRepository(em), new IssueRepository(em));
        service.preparation.notes.actions = new ActionReader(new ActionRepository(em), clock);
        service.preparation.catalogue = new StandardIndicatorRepository(em);
        return service;
    }

    /** What marks small numbers, for councils that have chosen nothing. */
    public static SmallMarkReader marks(EntityManager em) {
        CouncilPolicies national =
                councils -> councils.stream().collect(Collectors.toMap(code -> code, code -> CouncilPolicy.NATIONAL));
        return new SmallMarkReader(national, new StandardIndicatorRepository(em));
    }

    /** What an issue publishes for comparison. */
    public static PublishedFigureSource published(EntityManager em) {
        StandardFigures figures = new StandardFigures();
        figures.materials = new StoredReports(em).reader();
        figures.authorities = new AuthorityRepository(em);
        figures.breakdowns = new BreakdownRepository(em);
        return figures;
    }

    private static ReportFinder finder(EntityManager em, Caller caller, Clock clock) {
        ReportFinder finder = new ReportFinder();
        finder.caller = caller;
        finder.authorities = new AuthorityRepository(em);
        finder.reports = new ReportRepository(em);
        finder.revisions = new RevisionRepository(em);
        finder.marks = marks(em);
        finder.states = new FigureStateFinder();
        finder.states.caller = caller;
        finder.states.issues = new IssueRepository(em);
        finder.states.submissions = new SubmissionRepository(em);
        finder.states.populations = new PopulationRepository(em);
        finder.states.clock = clock;
        return finder;
    }

    private static RestatementReader restatements(EntityManager em) {
        RestatementReader reader = new RestatementReader();
        reader.materials = new StoredReports(em).reader();
        reader.observations = new ObservationRepository(em);
        reader.reasons = new ReasonRepository(em);
        reader.breakdowns = new BreakdownRepository(em);
        reader.revisions = new RevisionRepository(em);
        return reader;
    }
}
