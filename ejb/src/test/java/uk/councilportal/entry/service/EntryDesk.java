package uk.councilportal.entry.service;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.councilportal.access.audit.RecordedTrail;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.caller.PortalUser;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.authority.repository.AuthorityRepository;
import uk.councilportal.authority.repository.ImportBatchRepository;
import uk.councilportal.authority.repository.PopulationRepository;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.authority.service.ImportJournal;
import uk.councilportal.desk.CouncilDesk;
import uk.councilportal.indicator.repository.BreakdownRepository;
import uk.councilportal.indicator.repository.IndicatorRepository;
import uk.councilportal.indicator.repository.ReportRepository;
import uk.councilportal.indicator.repository.StandardIndicatorRepository;
import uk.councilportal.indicator.service.IndicatorFiles;
import uk.councilportal.observation.repository.CellRepository;
import uk.councilportal.observation.repository.ObservationRepository;
import uk.councilportal.observation.service.ImportOrder;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.scorecard.service.ScorecardDesk;
import uk.councilportal.submission.entity.OpenedMonth;
import uk.councilportal.submission.entity.Submission;
import uk.councilportal.submission.model.SubmissionState;
import uk.councilportal.submission.repository.IssueRepository;
import uk.councilportal.submission.repository.SubmissionRepository;
import uk.councilportal.submission.service.EditableMonths;

/** Officers of one council at their grids, each call a transaction of its own. */
final class EntryDesk {
    static final ReportingMonth APRIL = ReportingMonth.of(2017, 4);
    static final ReportingMonth MARCH = ReportingMonth.of(2017, 3);
    /** The number of the first of many counts. */
    static final int FIRST_OF_MANY = 6;

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2017-05-02T09:41:00Z"), ZoneOffset.UTC);

    private final CouncilDesk council;

    private EntryDesk(CouncilDesk council) {
        this.council = council;
    }

    /** The report SG with contacts (1.1), referrals (1.3), their share (1.4) and a percentage (2.5); April is open. */
    static EntryDesk inApril() {
        CouncilDesk council = CouncilDesk.withTwoIndicators();
        council.indicators(s -> s.store(new IndicatorFiles(
                Optional.of(CouncilDesk.file("""
                report,ref,area,position,title,polarity,unit,decimals,frequency,year_basis,direction,on_scorecard
                SG,1.3,Contacts,3,Referrals,NEUTRAL,COUNT,0,MONTHLY,SUM_OF_MONTHS,IMPROVEMENT,yes
                SG,1.4,Contacts,4,Contacts going onto referral,NEUTRAL,PERCENT,1,MONTHLY,RECOMPUTED,IMPROVEMENT,yes
                SG,9.1,Schools,5,Exclusions,NEUTRAL,COUNT,0,QUARTERLY,NONE,IMPROVEMENT,yes
                """)), Optional.of(CouncilDesk.file("""
                report,ref,from,to,period_types,dimension,numerator,denominator,multiplier,annualised
                SG,1.4,,,,,[1.3],[1.1],100,no
                """)), Optional.empty())));
        council.observations(s -> s.store(CouncilDesk.file("""
                report,ref,dimension,member,period_type,period,numerator,denominator,value,status,note
                SG,1.1,,,MONTH,2017-03,,,1373,OK,
                SG,1.1,area,North,MONTH,2017-03,,,700,OK,
                SG,1.1,area,South,MONTH,2017-03,,,673,PROVISIONAL,Counted twice
                SG,1.3,,,MONTH,2017-03,,,383,OK,
                SG,2.5,,,MONTH,2017-03,38,41,,OK,
                """)));
        EntryDesk desk = new EntryDesk(council);
        desk.open(APRIL);
        return desk;
    }

    /** The same report with so many more counts, G1 and so on, entered for two years; April is open. */
    static EntryDesk withRows(int rows) {
        EntryDesk desk = inApril();
        desk.council.indicators(s -> s.store(CouncilDesk.indicatorFile(lines(
                "report,ref,area,position,title,polarity,unit,decimals,frequency,year_basis,direction,on_scorecard",
                IntStream.rangeClosed(1, rows)
                        .mapToObj(
                                row -> "SG,G%d,Contacts,%d,Count,NEUTRAL,COUNT,0,MONTHLY,SUM_OF_MONTHS,IMPROVEMENT,yes"
                                        .formatted(row, 100 + row))))));
        desk.council.observations(s -> s.store(ImportOrder.of(
                CouncilDesk.file(lines(
                        "report,ref,period_type,period,value,status",
                        IntStream.rangeClosed(1, 24)
                                .mapToObj(APRIL::minus)
                                .flatMap(month -> IntStream.rangeClosed(1, rows)
                                        .mapToObj(row -> "SG,G%d,MONTH,%s,%d,OK".formatted(row, month, 100 + row))))),
                "History")));
        return desk;
    }

    private static String lines(String head, Stream<String> rows) {
        return Stream.concat(Stream.of(head), rows).collect(Collectors.joining("\n", "", "\n"));
    }

    CouncilDesk council() {
        return council;
    }

    /** Does something as an officer of the council. */
    <T> T as(String officer, Function<EntryService, T> work) {
        return council.database().asCouncil(council.council(), em -> work.apply(service(em, officer)));
    }

    /** Pastes something as an officer of the council. */
    <T> T pasting(String officer, Function<PasteService, T> work) {
        return council.database().asCouncil(council.council(), em -> work.apply(pasteService(em, caller(officer))));
    }

    /** Makes a template. */
    <T> T templates(Function<TemplateService, T> work) {
        return council.database()
                .asCouncil(
                        council.council(),
                        em -> work.apply(new TemplateService(finder(em, caller("anne")), editable(em), reader(em))));
    }

    EntryAnswer type(String officer, EntryPlace place, String text, int seen) {
        return as(officer, service -> service.store(place, EntryChange.typed(text, seen)));
    }

    /** Hands the month in, so that it takes no changes. */
    void submit(ReportingMonth month) {
        council.database()
                .runAsCouncil(
                        council.council(),
                        em -> new SubmissionRepository(em)
                                .findSubmission(1, month)
                                .orElseThrow()
                                .moveTo(SubmissionState.SUBMITTED, "officer", LocalDateTime.now(CLOCK)));
    }

    private void open(ReportingMonth month) {
        council.database().runAsCouncil(council.council(), em -> {
            OpenedMonth opened = new OpenedMonth(1, month, LocalDate.of(2017, 5, 20));
            opened.opened("approver", LocalDateTime.now(CLOCK));
            new SubmissionRepository(em).add(opened, new Submission(opened, "approver", LocalDateTime.now(CLOCK)));
        });
    }

    private Caller caller(String officer) {
        Caller caller = new Caller();
        caller.become(new PortalUser(
                officer, "An officer", Optional.of(council.council()), Set.of(), Set.of(PortalRole.DATA_OFFICER)));
        return caller;
    }

    EntryService service(EntityManager em, String officer) {
        Caller caller = caller(officer);
        return new EntryService(
                finder(em, caller),
                editable(em),
                reader(em),
                cells(em),
                new CellWriter(caller, CLOCK, new RevisionRepository(em), new CellRepository(em)));
    }

    private static PasteService pasteService(EntityManager em, Caller caller) {
        RevisionRepository revisions = new RevisionRepository(em);
        ImportJournal journal =
                new ImportJournal(caller, CLOCK, revisions, new ImportBatchRepository(em), new RecordedTrail());
        return new PasteService(
                finder(em, caller),
                editable(em),
                reader(em),
                cells(em),
                new PasteWriter(journal, revisions, new ObservationRepository(em)));
    }

    private static EntryFinder finder(EntityManager em, Caller caller) {
        return new EntryFinder(
                caller,
                new AuthorityRepository(em),
                new RevisionRepository(em),
                new ReportRepository(em),
                new SubmissionRepository(em));
    }

    private static EditableMonths editable(EntityManager em) {
        return new EditableMonths(new SubmissionRepository(em), new IssueRepository(em));
    }

    private static CellFinder cells(EntityManager em) {
        return new CellFinder(new IndicatorRepository(em), new BreakdownRepository(em));
    }

    private static GridReader reader(EntityManager em) {
        GridReader reader = new GridReader(
                new GridIndicators(new IndicatorRepository(em), new StandardIndicatorRepository(em)),
                new BreakdownRepository(em),
                new ObservationRepository(em),
                new CellRepository(em),
                new PopulationRepository(em));
        reader.marks = ScorecardDesk.marks(em);
        return reader;
    }
}
