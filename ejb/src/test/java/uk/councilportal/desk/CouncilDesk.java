package uk.councilportal.desk;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import uk.councilportal.access.audit.RecordedTrail;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.caller.UserFixture;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.authority.repository.AuthorityRepository;
import uk.councilportal.authority.repository.ImportBatchRepository;
import uk.councilportal.authority.repository.PopulationRepository;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.authority.service.ChangeBook;
import uk.councilportal.authority.service.ImportJournal;
import uk.councilportal.authority.service.ReferenceImportService;
import uk.councilportal.benchmark.repository.BenchmarkRepository;
import uk.councilportal.benchmark.service.BenchmarkImportService;
import uk.councilportal.indicator.repository.BreakdownRepository;
import uk.councilportal.indicator.repository.IndicatorRepository;
import uk.councilportal.indicator.repository.ReportRepository;
import uk.councilportal.indicator.repository.StandardIndicatorRepository;
import uk.councilportal.indicator.repository.StandardUseRepository;
import uk.councilportal.indicator.service.CatalogueDesk;
import uk.councilportal.indicator.service.CatalogueImportService;
import uk.councilportal.indicator.service.CatalogueService;
import uk.councilportal.indicator.service.DimensionDesk;
import uk.councilportal.indicator.service.DimensionSettingService;
import uk.councilportal.indicator.service.FigureDirectories;
import uk.councilportal.indicator.service.IndicatorDesk;
import uk.councilportal.indicator.service.IndicatorFiles;
import uk.councilportal.indicator.service.IndicatorImportService;
import uk.councilportal.indicator.service.IndicatorReferences;
import uk.councilportal.indicator.service.IndicatorSettingService;
import uk.councilportal.indicator.service.ReportDesk;
import uk.councilportal.indicator.service.ReportImportService;
import uk.councilportal.observation.repository.ObservationRepository;
import uk.councilportal.observation.service.ImportService;
import uk.councilportal.observation.service.MonthGate;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.database.TestDatabase;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.submission.repository.IssueRepository;
import uk.councilportal.submission.repository.SubmissionRepository;
import uk.councilportal.submission.service.EditableMonths;
import uk.councilportal.submission.service.SubmissionBook;
import uk.councilportal.submission.service.SubmissionGate;
import uk.councilportal.submission.service.SubmissionService;
import uk.councilportal.target.repository.TargetRepository;
import uk.councilportal.target.service.TargetFinder;
import uk.councilportal.target.service.TargetImportService;
import uk.councilportal.target.service.TargetService;

/**
 * One council at work on the real database. Every call is a transaction of its own, as in the container; the guard is
 * not there.
 */
public final class CouncilDesk {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2017-04-20T09:00:00Z"), ZoneOffset.UTC);

    private final TestDatabase database;
    private final AuthorityCode council;
    private final Caller caller = new Caller();
    private final RecordedTrail trail = new RecordedTrail();

    private CouncilDesk(AuthorityCode council, TestDatabase database) {
        this.council = council;
        this.database = database;
        caller.become(UserFixture.of(council, PortalRole.DATA_OFFICER));
    }

    /** A council nobody else uses, with nothing set up. */
    public static CouncilDesk empty() {
        return new CouncilDesk(TestDatabase.get().newCouncil(), TestDatabase.get());
    }

    /** A council that is known to the portal by its real code. */
    public static CouncilDesk of(AuthorityCode council) {
        return of(council, TestDatabase.get());
    }

    /** The same in a database of the test's own. */
    public static CouncilDesk of(AuthorityCode council, TestDatabase database) {
        return new CouncilDesk(council, database);
    }

    /** A council with the report SG, the dimension area (North, South) and the indicators 1.1 (count), 2.5 (percent). */
    public static CouncilDesk withTwoIndicators() {
        CouncilDesk desk = empty();
        desk.reports(s -> s.storeReports(file("""
                report,title,layout,last_month,months_shown,columns,figures,difference
                SG,Safeguarding,ROTHERHAM,2017-03,15,MONTHS RAG,RAG,SIGNED
                """)));
        desk.reports(s -> s.storeDimensions(file("""
                dimension,title,member,position,total
                area,Area,North,1,no
                area,Area,South,2,no
                """)));
        desk.indicators(s -> s.store(indicatorFile("""
                report,ref,area,position,title,polarity,unit,decimals,frequency,year_basis,direction,on_scorecard
                SG,1.1,Contacts,1,Contacts,NEUTRAL,COUNT,0,MONTHLY,SUM_OF_MONTHS,IMPROVEMENT,yes
                SG,2.5,Assessments,2,Assessments in time,HIGH_IS_GOOD,PERCENT,1,MONTHLY,RECOMPUTED,IMPROVEMENT,yes
                """)));
        return desk;
    }

    /** A file of indicators alone. */
    public static IndicatorFiles indicatorFile(String text) {
        return new IndicatorFiles(Optional.of(file(text)), Optional.empty(), Optional.empty());
    }

    /** A file with this text. */
    public static FileSource file(String text) {
        return FileSource.of("file.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    public AuthorityCode council() {
        return council;
    }

    public TestDatabase database() {
        return database;
    }

    /** What the audit trail has been told. */
    public RecordedTrail trail() {
        return trail;
    }

    /** The number a query finds about this council; the query ends with its condition on the column council. */
    public long count(String table) {
        return database.inTransaction(em -> {
            try (var connection = database.connect();
                    var query = connection.prepareStatement("SELECT COUNT(*) FROM " + table + " WHERE council = ?")) {
                query.setString(1, council.value());
                try (var row = query.executeQuery()) {
                    row.next();
                    return row.getLong(1);
                }
            } catch (java.sql.SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    public <T> T observations(Function<ImportService, T> work) {
        return database.asCouncil(
                council,
                em -> work.apply(
                        new ImportService(journal(em), directories(em), new ObservationRepository(em), gate(em))));
    }

    /** Opens a month of a report for input. */
    public void open(String report, ReportingMonth month) {
        database.runAsCouncil(council, em -> new SubmissionService(book(em), null).open(report, month));
    }

    public <T> T targets(Function<TargetImportService, T> work) {
        return database.asCouncil(
                council,
                em -> work.apply(new TargetImportService(journal(em), directories(em), new TargetRepository(em))));
    }

    /** Targets set one by one. */
    public <T> T targetKeeping(Function<TargetService, T> work) {
        return database.asCouncil(
                council,
                em -> work.apply(new TargetService(
                        new ChangeBook(caller, CLOCK, new RevisionRepository(em)),
                        new TargetFinder(
                                caller,
                                CLOCK,
                                new ReportRepository(em),
                                new IndicatorRepository(em),
                                new BreakdownRepository(em)),
                        new TargetRepository(em),
                        new IndicatorRepository(em))));
    }

    public <T> T benchmarks(Function<BenchmarkImportService, T> work) {
        return database.asCouncil(
                council,
                em -> work.apply(
                        new BenchmarkImportService(journal(em), directories(em), new BenchmarkRepository(em))));
    }

    public <T> T reports(Function<ReportImportService, T> work) {
        return database.asCouncil(
                council,
                em -> work.apply(new ReportImportService(
                        journal(em),
                        new ReportRepository(em),
                        new ReportDesk(caller, new BreakdownRepository(em), new ReportRepository(em), List.of()),
                        dimensionDesk(em))));
    }

    /** Dimensions kept one by one. */
    public <T> T dimensionKeeping(Function<DimensionSettingService, T> work) {
        return database.asCouncil(
                council,
                em -> work.apply(new DimensionSettingService(
                        caller,
                        new ChangeBook(caller, CLOCK, new RevisionRepository(em)),
                        new RevisionRepository(em),
                        new BreakdownRepository(em),
                        dimensionDesk(em))));
    }

    private static IndicatorReferences references(EntityManager em) {
        return new IndicatorReferences(new StandardIndicatorRepository(em), new BreakdownRepository(em));
    }

    private DimensionDesk dimensionDesk(EntityManager em) {
        return new DimensionDesk(
                caller, new ReportRepository(em), new IndicatorRepository(em), new BreakdownRepository(em));
    }

    public <T> T indicators(Function<IndicatorImportService, T> work) {
        return database.asCouncil(
                council,
                em -> work.apply(new IndicatorImportService(
                        journal(em), new ReportRepository(em), new IndicatorRepository(em), references(em))));
    }

    /** Indicators kept one by one. */
    public <T> T indicatorKeeping(Function<IndicatorSettingService, T> work) {
        return database.asCouncil(
                council,
                em -> work.apply(new IndicatorSettingService(
                        new ChangeBook(caller, CLOCK, new RevisionRepository(em)),
                        new IndicatorDesk(
                                caller,
                                new RevisionRepository(em),
                                new ReportRepository(em),
                                new IndicatorRepository(em),
                                references(em)),
                        new IndicatorRepository(em))));
    }

    public <T> T catalogue(Function<CatalogueImportService, T> work) {
        return catalogueDesk((em, desk) ->
                work.apply(new CatalogueImportService(journal(em), new StandardIndicatorRepository(em), desk)));
    }

    /** The national catalogue kept one indicator at a time. */
    public <T> T catalogueKeeping(Function<CatalogueService, T> work) {
        return catalogueDesk((em, desk) -> work.apply(new CatalogueService(new StandardIndicatorRepository(em), desk)));
    }

    private <T> T catalogueDesk(BiFunction<EntityManager, CatalogueDesk, T> work) {
        return database.inOverview(overview -> database.inTransaction(em -> work.apply(
                em,
                new CatalogueDesk(
                        caller, CLOCK, new StandardIndicatorRepository(em), new StandardUseRepository(overview)))));
    }

    public <T> T reference(Function<ReferenceImportService, T> work) {
        return database.inTransaction(em -> work.apply(
                new ReferenceImportService(journal(em), new AuthorityRepository(em), new PopulationRepository(em))));
    }

    private ImportJournal journal(EntityManager em) {
        return new ImportJournal(caller, CLOCK, new RevisionRepository(em), new ImportBatchRepository(em), trail);
    }

    private MonthGate gate(EntityManager em) {
        return new SubmissionGate(book(em), new EditableMonths(new SubmissionRepository(em), new IssueRepository(em)));
    }

    private SubmissionBook book(EntityManager em) {
        return new SubmissionBook(
                caller, CLOCK, new RevisionRepository(em), new ReportRepository(em), new SubmissionRepository(em));
    }

    private static FigureDirectories directories(EntityManager em) {
        return new FigureDirectories(
                new ReportRepository(em), new IndicatorRepository(em), new BreakdownRepository(em));
    }
}
