package uk.councilportal.benchmark.service;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Function;
import uk.councilportal.access.audit.RecordedTrail;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.caller.UserFixture;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.authority.repository.AuthorityRepository;
import uk.councilportal.authority.repository.ImportBatchRepository;
import uk.councilportal.authority.repository.PopulationRepository;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.authority.service.ImportJournal;
import uk.councilportal.authority.service.ReferenceImportService;
import uk.councilportal.benchmark.repository.NationalAreaRepository;
import uk.councilportal.benchmark.repository.NationalFileRepository;
import uk.councilportal.benchmark.repository.NationalSeriesRepository;
import uk.councilportal.benchmark.repository.NeighbourRepository;
import uk.councilportal.platform.database.TestDatabase;
import uk.councilportal.platform.exchange.FileSource;

/** A portal administrator at work on national data, on the real database. Every call is a transaction of its own. */
public final class NationalDesk {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-20T09:00:00Z"), ZoneOffset.UTC);

    private final TestDatabase database = TestDatabase.get();
    private final Caller caller = new Caller();
    private final RecordedTrail trail = new RecordedTrail();

    public NationalDesk() {
        caller.become(UserFixture.withoutPlace(PortalRole.PORTAL_ADMIN));
    }

    /** A file with this name and text. */
    public static FileSource file(String name, String text) {
        return FileSource.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public TestDatabase database() {
        return database;
    }

    public RecordedTrail trail() {
        return trail;
    }

    /** Does something with the import service. */
    public <T> T imports(Function<NationalImportService, T> work) {
        return database.inTransaction(em -> work.apply(service(em)));
    }

    private NationalImportService service(EntityManager em) {
        ImportJournal journal =
                new ImportJournal(caller, CLOCK, new RevisionRepository(em), new ImportBatchRepository(em), trail);
        NationalAreas areas = new NationalAreas(new NationalAreaRepository(em));
        NationalSeriesRepository series = new NationalSeriesRepository(em);
        PopulationRepository populations = new PopulationRepository(em);
        return new NationalImportService(
                journal,
                new NationalCatalogue(areas, series, new NeighbourRepository(em)),
                new NationalValues(journal, areas, series, populations),
                new NationalFileBook(caller, CLOCK, new NationalFileRepository(em)),
                new ReferenceImportService(journal, new AuthorityRepository(em), populations));
    }
}
