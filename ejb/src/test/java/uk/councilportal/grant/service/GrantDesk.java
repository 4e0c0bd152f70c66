package uk.councilportal.grant.service;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.caller.PortalUser;
import uk.councilportal.access.caller.StandingFixture;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.authority.repository.AuthorityRepository;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.desk.CouncilDesk;
import uk.councilportal.grant.repository.BoardRepository;
import uk.councilportal.grant.repository.GrantRepository;
import uk.councilportal.indicator.repository.BreakdownRepository;
import uk.councilportal.indicator.repository.IndicatorRepository;
import uk.councilportal.indicator.repository.ReportRepository;
import uk.councilportal.indicator.repository.StandardIndicatorRepository;
import uk.councilportal.submission.repository.IssueRepository;

/** A council at work on its grants, on the real database; the guard is not there. */
final class GrantDesk {
    private final CouncilDesk desk;
    final StandingFixture standing = new StandingFixture();
    private Clock clock = on("2017-04-20");

    GrantDesk(CouncilDesk desk) {
        this.desk = desk;
    }

    void setDay(String day) {
        clock = on(day);
    }

    <T> T as(String person, Function<GrantService, T> work) {
        return desk.database().asCouncil(desk.council(), em -> work.apply(service(em, person)));
    }

    void boards(Function<BoardService, Void> work) {
        desk.database().inTransaction(em -> work.apply(new BoardService(new Caller(), new BoardRepository(em))));
    }

    private GrantService service(EntityManager em, String person) {
        Caller caller = new Caller();
        caller.become(
                new PortalUser(person, person, Optional.of(desk.council()), Set.of(), Set.of(PortalRole.APPROVER)));
        RevisionRepository revisions = new RevisionRepository(em);
        return new GrantService(
                new GrantBook(caller, clock, revisions, new GrantRepository(em)),
                linked(em, caller),
                grantees(em, caller),
                months(em, caller, clock));
    }

    private static LinkedIndicators linked(EntityManager em, Caller caller) {
        LinkedIndicators linked = new LinkedIndicators();
        linked.caller = caller;
        linked.revisions = new RevisionRepository(em);
        linked.reports = new ReportRepository(em);
        linked.indicators = new IndicatorRepository(em);
        linked.breakdowns = new BreakdownRepository(em);
        linked.catalogue = new StandardIndicatorRepository(em);
        return linked;
    }

    private Grantees grantees(EntityManager em, Caller caller) {
        Grantees grantees = new Grantees();
        grantees.caller = caller;
        grantees.boards = new BoardRepository(em);
        grantees.authorities = new AuthorityRepository(em);
        grantees.standing = standing;
        return grantees;
    }

    private static PublishedMonths months(EntityManager em, Caller caller, Clock clock) {
        PublishedMonths months = new PublishedMonths();
        months.caller = caller;
        months.clock = clock;
        months.revisions = new RevisionRepository(em);
        months.reports = new ReportRepository(em);
        months.issues = new IssueRepository(em);
        return months;
    }

    private static Clock on(String day) {
        return Clock.fixed(Instant.parse(day + "T09:00:00Z"), ZoneOffset.UTC);
    }
}
