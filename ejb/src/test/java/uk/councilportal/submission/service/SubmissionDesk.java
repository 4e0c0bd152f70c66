package uk.councilportal.submission.service;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.caller.PortalUser;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.authority.repository.PopulationRepository;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.desk.CouncilDesk;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.indicator.repository.BreakdownRepository;
import uk.councilportal.indicator.repository.IndicatorRepository;
import uk.councilportal.indicator.repository.ReportRepository;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.submission.model.Issue;
import uk.councilportal.submission.repository.IssueRepository;
import uk.councilportal.submission.repository.SubmissionRepository;

/** The people of one council who take a month from opening to publication; the guard is not there. */
final class SubmissionDesk {
    static final String REPORT = "SG";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2017-05-02T09:00:00Z"), ZoneOffset.UTC);

    private final CouncilDesk desk = CouncilDesk.withTwoIndicators();
    private final Caller caller = new Caller();
    private final List<SubmissionPolicy> policies = new ArrayList<>();
    private final List<ChangeSource> sources = new ArrayList<>();

    SubmissionDesk() {
        become("officer", PortalRole.DATA_OFFICER);
    }

    CouncilDesk desk() {
        return desk;
    }

    /** Who works from now on. */
    void become(String name, PortalRole... roles) {
        caller.become(new PortalUser(name, name, Optional.of(desk.council()), Set.of(), Set.of(roles)));
    }

    /** Something else a month has to fulfil. */
    void demand(SubmissionPolicy policy) {
        policies.add(policy);
    }

    <T> T submissions(Function<SubmissionService, T> work) {
        return desk.database()
                .asCouncil(
                        desk.council(),
                        em -> work.apply(new SubmissionService(book(em), new SubmissionPolicies(caller, policies))));
    }

    <T> T issues(Function<IssueService, T> work) {
        return desk.database()
                .asCouncil(
                        desk.council(),
                        em -> work.apply(new IssueService(
                                book(em),
                                new IssueRepository(em),
                                new IssueFreezer(book(em), new RevisionRepository(em), new PopulationRepository(em)),
                                (report, issue) -> List.of(),
                                rule(em))));
    }

    <T> T returns(Function<ReturnService, T> work) {
        return desk.database().asCouncil(desk.council(), em -> work.apply(new ReturnService(book(em), items(em))));
    }

    <T> T months(Function<MonthService, T> work) {
        return desk.database().asCouncil(desk.council(), em -> work.apply(monthService(em)));
    }

    MonthService monthService(EntityManager em) {
        return new MonthService(book(em), reader(em), items(em), new SubmissionPolicies(caller, policies));
    }

    /** Something that is changed with the report. */
    void change(ChangeSource source) {
        sources.add(source);
    }

    /** The month as it is now. */
    SeenMonth see(ReportingMonth month) {
        return months(service -> service.month(REPORT, month)).seen();
    }

    /** Publishes a month that has been handed in. */
    Issue publish(ReportingMonth month) {
        SeenMonth seen = see(month);
        return issues(service -> service.publish(seen, Integer.MAX_VALUE));
    }

    <T> T editable(Function<EditableMonths, T> work) {
        return desk.database()
                .asCouncil(
                        desk.council(),
                        em -> work.apply(new EditableMonths(new SubmissionRepository(em), new IssueRepository(em))));
    }

    /** The report as it is defined now. */
    KeptReport report() {
        return desk.database()
                .asCouncil(desk.council(), em -> book(em).findReport(REPORT).orElseThrow());
    }

    void open(ReportingMonth month) {
        submissions(service -> {
            service.open(REPORT, month);
            return null;
        });
    }

    void submit(ReportingMonth month) {
        submit(see(month));
    }

    void submit(SeenMonth seen) {
        submissions(service -> {
            service.submit(seen);
            return null;
        });
    }

    private static MonthReader reader(EntityManager em) {
        return new MonthReader(new SubmissionRepository(em), new IssueRepository(em));
    }

    private static ReturnedItems items(EntityManager em) {
        return new ReturnedItems(
                new SubmissionRepository(em), new IndicatorRepository(em), new BreakdownRepository(em));
    }

    private SignOffRule rule(EntityManager em) {
        return new SignOffRule(caller, new RevisionRepository(em), new IssueRepository(em), new ChangeSources(sources));
    }

    private SubmissionBook book(EntityManager em) {
        return new SubmissionBook(
                caller, CLOCK, new RevisionRepository(em), new ReportRepository(em), new SubmissionRepository(em));
    }
}
