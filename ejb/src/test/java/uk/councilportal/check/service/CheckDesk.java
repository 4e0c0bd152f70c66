package uk.councilportal.check.service;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.caller.PortalUser;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.authority.repository.PopulationRepository;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.check.model.CheckFinding;
import uk.councilportal.check.model.CheckKind;
import uk.councilportal.check.repository.CheckReasonRepository;
import uk.councilportal.desk.CouncilDesk;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.indicator.repository.BreakdownRepository;
import uk.councilportal.indicator.repository.IndicatorRepository;
import uk.councilportal.indicator.repository.ReportRepository;
import uk.councilportal.observation.model.FigureCell;
import uk.councilportal.observation.repository.ObservationRepository;
import uk.councilportal.observation.service.ImportOrder;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.scorecard.service.CheckFigures;
import uk.councilportal.submission.entity.OpenedMonth;
import uk.councilportal.submission.entity.Submission;
import uk.councilportal.submission.model.Issue;
import uk.councilportal.submission.model.SubmissionState;
import uk.councilportal.submission.repository.IssueRepository;
import uk.councilportal.submission.repository.SubmissionRepository;
import uk.councilportal.submission.service.EditableMonths;
import uk.councilportal.submission.service.SubmissionObstacle;

/** A council in the real database whose March 2017 is open, and the checks at work on it; the guard is not there. */
final class CheckDesk {
    static final String REPORT = "SG";
    static final ReportingMonth MARCH = ReportingMonth.of(2017, 3);
    private static final LocalDateTime NOW = LocalDateTime.of(2017, 4, 12, 9, 0);

    private final CouncilDesk desk = CouncilDesk.withTwoIndicators();
    private final Caller caller = new Caller();

    CheckDesk() {
        caller.become(new PortalUser(
                "officer", "Officer", Optional.of(desk.council()), Set.of(), Set.of(PortalRole.DATA_OFFICER)));
        enterContacts("800 805 798 803 799 806 801 797 804 800 802 799");
        open(MARCH);
    }

    CouncilDesk desk() {
        return desk;
    }

    /** Contacts of the months up to February 2017. */
    private void enterContacts(String figures) {
        String[] each = figures.split(" ");
        for (int i = 0; i < each.length; i++) {
            enter("1.1", MARCH.minus(each.length - i), each[i]);
            enter("2.5", MARCH.minus(each.length - i), "94." + i % 5);
        }
    }

    /** Enters a figure of the whole council; a word is a status. */
    void enter(String ref, ReportingMonth month, String figure) {
        enter(ref, month, figure, "");
    }

    void enter(String ref, ReportingMonth month, String figure, String note) {
        boolean status = Character.isLetter(figure.charAt(0));
        String line = status
                ? "%s,%s,,%s,%s".formatted(ref, month, figure, note)
                : "%s,%s,%s,OK,%s".formatted(ref, month, figure, note);
        String[] cells = line.split(",", -1);
        FileSource file = CouncilDesk.file("report,ref,period_type,period,value,status,note\nSG,%s,MONTH,%s,%s,%s,%s\n"
                .formatted((Object[]) cells));
        desk.observations(service -> service.store(ImportOrder.of(file, "Late input.")));
    }

    void open(ReportingMonth month) {
        desk.database().asCouncil(desk.council(), em -> {
            OpenedMonth opened = new OpenedMonth(report(em).id(), month, LocalDate.of(2017, 4, 20));
            opened.opened("approver", NOW);
            new SubmissionRepository(em).add(opened, new Submission(opened, "approver", NOW));
            return null;
        });
    }

    void submit(ReportingMonth month) {
        desk.database().asCouncil(desk.council(), em -> {
            new SubmissionRepository(em)
                    .findSubmission(report(em).id(), month)
                    .orElseThrow()
                    .moveTo(SubmissionState.SUBMITTED, "officer", NOW);
            return null;
        });
    }

    /** Publishes an issue of everything entered so far. */
    void publish(ReportingMonth month) {
        desk.database().asCouncil(desk.council(), em -> {
            Issue.Freeze freeze = new Issue.Freeze(new RevisionRepository(em).latest(), 0);
            new IssueRepository(em).publish(report(em).id(), new Issue(month, 1, freeze, "approver", NOW), List.of());
            return null;
        });
    }

    <T> T checks(Function<CheckService, T> work) {
        return desk.database().asCouncil(desk.council(), em -> work.apply(service(em)));
    }

    List<CheckFinding> findings() {
        return checks(service -> service.findings(REPORT, MARCH));
    }

    List<SubmissionObstacle> obstacles() {
        return desk.database().asCouncil(desk.council(), em -> {
            CheckPolicy policy = new CheckPolicy();
            policy.months = months(em);
            return policy.demands(report(em), MARCH).obstacles();
        });
    }

    void accept(String ref, CheckKind kind, String reason) {
        checks(service -> {
            service.accept(new FindingPlace(REPORT, MARCH, cell(ref, MARCH), kind), reason);
            return null;
        });
    }

    static FigureCell cell(String ref, ReportingMonth month) {
        return new FigureCell(new IndicatorCode(ref), Breakdown.total(), ReportingPeriod.month(month));
    }

    private CheckService service(EntityManager em) {
        CheckService service = new CheckService();
        service.months = months(em);
        service.editable = editable(em);
        service.revisions = new RevisionRepository(em);
        service.reasons = new CheckReasonRepository(em);
        service.caller = caller;
        service.clock = Clock.fixed(Instant.parse("2017-04-12T09:00:00Z"), ZoneOffset.UTC);
        return service;
    }

    private CheckedMonths months(EntityManager em) {
        CheckedMonths months = new CheckedMonths();
        months.caller = caller;
        months.reports = new ReportRepository(em);
        months.revisions = new RevisionRepository(em);
        months.issues = new IssueRepository(em);
        months.months = editable(em);
        months.reader = reader(em);
        return months;
    }

    static CheckReader reader(EntityManager em) {
        CheckReader reader = new CheckReader();
        reader.indicators = new IndicatorRepository(em);
        reader.observations = new ObservationRepository(em);
        reader.breakdowns = new BreakdownRepository(em);
        reader.populations = new PopulationRepository(em);
        reader.reasons = new CheckReasonRepository(em);
        reader.calculations = new CheckFigures();
        return reader;
    }

    private static EditableMonths editable(EntityManager em) {
        return new EditableMonths(new SubmissionRepository(em), new IssueRepository(em));
    }

    private KeptReport report(EntityManager em) {
        return new ReportRepository(em)
                .findReport(desk.council(), REPORT, new RevisionRepository(em).latest())
                .orElseThrow();
    }
}
