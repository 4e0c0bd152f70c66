package uk.councilportal.scorecard.service;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import uk.councilportal.authority.model.Authority;
import uk.councilportal.authority.repository.AuthorityRepository;
import uk.councilportal.authority.repository.PopulationRepository;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.benchmark.repository.BenchmarkRepository;
import uk.councilportal.desk.CouncilDesk;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.indicator.repository.BreakdownRepository;
import uk.councilportal.indicator.repository.IndicatorRepository;
import uk.councilportal.indicator.repository.ReportRepository;
import uk.councilportal.observation.repository.ObservationRepository;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.target.repository.TargetRepository;

/** Reads a council's report from the database as the scorecard service does, in a transaction of a test. */
final class StoredReports {
    private final EntityManager em;

    StoredReports(EntityManager em) {
        this.em = em;
    }

    /** The working copy of a month. */
    AskedReport asked(CouncilDesk desk, String code, ReportingMonth month) {
        int revision = new RevisionRepository(em).latest();
        Authority authority =
                new AuthorityRepository(em).findAuthority(desk.council()).orElseThrow();
        KeptReport report = new ReportRepository(em)
                .findReport(desk.council(), code, revision)
                .orElseThrow();
        FigureState state = new FigureState(
                Optional.empty(), Optional.empty(), revision, new PopulationRepository(em).latestReferenceRevision());
        return new AskedReport(authority, report, month, state);
    }

    /** What reads the material of a scorecard. */
    MaterialReader reader() {
        MaterialReader reader = new MaterialReader();
        reader.indicators = new IndicatorRepository(em);
        reader.observations = new ObservationRepository(em);
        reader.targets = new TargetRepository(em);
        reader.benchmarks = new BenchmarkRepository(em);
        reader.populations = new PopulationRepository(em);
        reader.breakdowns = new BreakdownRepository(em);
        reader.marks = ScorecardDesk.marks(em);
        return reader;
    }
}
