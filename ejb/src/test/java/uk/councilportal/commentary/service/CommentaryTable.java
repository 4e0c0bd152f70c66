package uk.councilportal.commentary.service;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.caller.PortalUser;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.authority.model.Change;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.commentary.model.CommentaryAudience;
import uk.councilportal.commentary.model.WordsReason;
import uk.councilportal.commentary.repository.CommentaryDraftRepository;
import uk.councilportal.commentary.repository.CommentaryRepository;
import uk.councilportal.desk.CouncilDesk;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.indicator.repository.IndicatorRepository;
import uk.councilportal.indicator.repository.ReportRepository;
import uk.councilportal.indicator.repository.StandardIndicatorRepository;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.submission.entity.OpenedMonth;
import uk.councilportal.submission.entity.Submission;
import uk.councilportal.submission.model.Issue;
import uk.councilportal.submission.model.SubmissionState;
import uk.councilportal.submission.repository.IssueRepository;
import uk.councilportal.submission.repository.SubmissionRepository;
import uk.councilportal.submission.service.EditableMonths;

/** A council with the report SG (1.1 Contacts, 2.5 Assessments in time) whose people write about its months. */
final class CommentaryTable {
    static final ReportingMonth MARCH = ReportingMonth.of(2017, 3);
    private static final LocalDateTime NOW = LocalDateTime.of(2017, 4, 20, 9, 0);

    private final CouncilDesk desk = CouncilDesk.withTwoIndicators();
    private Map<String, Set<WordsReason>> reasons = Map.of();

    AuthorityCode council() {
        return desk.council();
    }

    /** Says which indicators the scorecard shows as red or sharply changed. */
    void showing(Map<String, Set<WordsReason>> shown) {
        reasons = shown;
    }

    void open(ReportingMonth month) {
        desk.database().runAsCouncil(desk.council(), em -> {
            OpenedMonth opened = new OpenedMonth(report(em).id(), month, LocalDate.of(2017, 4, 20));
            opened.opened("rotherham-approver", NOW);
            new SubmissionRepository(em).add(opened, new Submission(opened, "rotherham-approver", NOW));
        });
    }

    void move(ReportingMonth month, SubmissionState next) {
        desk.database()
                .runAsCouncil(
                        desk.council(),
                        em -> new SubmissionRepository(em)
                                .findSubmission(report(em).id(), month)
                                .orElseThrow()
                                .moveTo(next, "rotherham-approver", NOW));
    }

    /** Signs an open month off as an issue. */
    Issue publish(ReportingMonth month, int number) {
        move(month, SubmissionState.SUBMITTED);
        move(month, SubmissionState.SIGNED_OFF);
        return desk.database().asCouncil(desk.council(), em -> {
            Change signOff = new Change("SIGN_OFF", "rotherham-approver", NOW, "issue " + number, Optional.empty());
            Issue issue = new Issue(
                    month,
                    number,
                    new Issue.Freeze(new RevisionRepository(em).begin(signOff), 0),
                    "rotherham-approver",
                    NOW);
            new IssueRepository(em).publish(report(em).id(), issue, List.of());
            return issue;
        });
    }

    /** Lets a person use the service, in a transaction of its own. */
    <T> T as(String person, Function<CommentaryService, T> work) {
        return desk.database().asCouncil(desk.council(), em -> work.apply(service(em, person)));
    }

    /** Writes and keeps a text about the latest revision. */
    void keep(CommentaryAddress address, String body, CommentaryAudience audience) {
        as("owner", service -> {
            int seen = service.editor(address).latestRevision();
            service.keep(address, new WrittenText(body, audience, seen));
            return null;
        });
    }

    /** What readers get. */
    <T> T read(BiFunction<CommentaryReader, Integer, T> work) {
        return desk.database()
                .asCouncil(
                        desk.council(), em -> work.apply(reader(em), report(em).id()));
    }

    /** The references of the indicators that keep the month from being handed in. */
    List<String> obstacles(ReportingMonth month) {
        return desk.database()
                .asCouncil(
                        desk.council(),
                        em -> new CommentaryPolicy(rows(em), new CommentaryRepository(em), new RevisionRepository(em))
                                .demands(report(em), month).obstacles().stream()
                                        .map(obstacle -> obstacle.cell().code().value())
                                        .toList());
    }

    int latestRevision() {
        return desk.database().asCouncil(desk.council(), em -> new RevisionRepository(em).latest());
    }

    long count(String table) {
        return desk.count(table);
    }

    private CommentaryService service(EntityManager em, String person) {
        Caller caller = new Caller();
        caller.become(new PortalUser(
                person, person, Optional.of(desk.council()), Set.of(), Set.of(PortalRole.INDICATOR_OWNER)));
        RevisionRepository revisions = new RevisionRepository(em);
        CommentaryRepository texts = new CommentaryRepository(em);
        return new CommentaryService(
                new OpenedReports(caller, revisions, new ReportRepository(em), new IndicatorRepository(em), months(em)),
                new CommentaryLines(rows(em), reader(em), texts, revisions, new StandardIndicatorRepository(em)),
                new CommentaryDesk(caller, clock(), revisions, texts, new CommentaryDraftRepository(em)));
    }

    private static EditableMonths months(EntityManager em) {
        return new EditableMonths(new SubmissionRepository(em), new IssueRepository(em));
    }

    private static CommentaryReader reader(EntityManager em) {
        return new CommentaryReader(new CommentaryRepository(em), new IssueRepository(em));
    }

    private ExplainedRows rows(EntityManager em) {
        return (report, month) -> new IndicatorRepository(em)
                .listIndicators(report.id(), new RevisionRepository(em).latest()).stream()
                        .map(indicator -> new IndicatorFacts(
                                indicator,
                                "12",
                                "",
                                reasons.getOrDefault(indicator.code().value(), Set.of())))
                        .toList();
    }

    private KeptReport report(EntityManager em) {
        return new ReportRepository(em)
                .findReport(desk.council(), "SG", new RevisionRepository(em).latest())
                .orElseThrow();
    }

    private static Clock clock() {
        return Clock.fixed(Instant.parse("2017-04-20T09:00:00Z"), ZoneOffset.UTC);
    }
}
