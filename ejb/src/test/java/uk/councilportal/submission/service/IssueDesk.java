package uk.councilportal.submission.service;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
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
import uk.councilportal.desk.CouncilDesk;
import uk.councilportal.indicator.repository.ReportRepository;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.submission.repository.IssueRepository;
import uk.councilportal.submission.repository.SubmissionRepository;

/** Publishes months of a council as the portal itself does with what it takes over; the guard is not there. */
public final class IssueDesk {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2017-05-02T09:00:00Z"), ZoneOffset.UTC);

    private final CouncilDesk desk;
    private final Function<EntityManager, PublishedFigureSource> figures;
    private final Caller caller = new Caller();

    public IssueDesk(CouncilDesk desk, Function<EntityManager, PublishedFigureSource> figures) {
        this.desk = desk;
        this.figures = figures;
        caller.become(new PortalUser(
                "portal", "The portal", Optional.of(desk.council()), Set.of(), Set.of(PortalRole.SYSTEM)));
    }

    /** Opens a month of a report where it is not open, hands it in and publishes it. */
    public void publish(String report, ReportingMonth month) {
        desk.database().runAsCouncil(desk.council(), em -> {
            SubmissionService submissions = new SubmissionService(book(em), null);
            submissions.open(report, month);
            submissions.takeOver(report, month);
        });
        desk.database()
                .runAsCouncil(
                        desk.council(),
                        em -> new IssueService(
                                        book(em),
                                        new IssueRepository(em),
                                        new IssueFreezer(
                                                book(em), new RevisionRepository(em), new PopulationRepository(em)),
                                        figures.apply(em),
                                        new SignOffRule(
                                                caller,
                                                new RevisionRepository(em),
                                                new IssueRepository(em),
                                                new ChangeSources(List.of())))
                                .publish(seen(em, report, month), 0));
    }

    /** Opens a month again that has been published. */
    public void reopen(String report, ReportingMonth month, String reason) {
        desk.database()
                .runAsCouncil(
                        desk.council(),
                        em -> new ReturnService(book(em), null).reopen(seen(em, report, month), reason));
    }

    private SeenMonth seen(EntityManager em, String report, ReportingMonth month) {
        return book(em).see(book(em).findReport(report).orElseThrow(), month);
    }

    private SubmissionBook book(EntityManager em) {
        return new SubmissionBook(
                caller, CLOCK, new RevisionRepository(em), new ReportRepository(em), new SubmissionRepository(em));
    }
}
