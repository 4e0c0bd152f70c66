package uk.councilportal.action.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.junit.jupiter.api.Test;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.caller.PortalUser;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.action.model.ActionProgress;
import uk.councilportal.action.model.ActionState;
import uk.councilportal.action.repository.ActionRepository;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.desk.CouncilDesk;
import uk.councilportal.indicator.repository.IndicatorRepository;
import uk.councilportal.indicator.repository.ReportRepository;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.submission.model.Issue;

/** What is being done about indicators: every change is kept, an issue shows it as it was, nobody writes over anybody. */
class ActionServiceIT {
    private static final LocalDate JUNE = LocalDate.of(2017, 6, 30);
    private static final ActionState RECRUIT =
            new ActionState("Recruit two workers", "Head of service", JUNE, ActionProgress.NOT_STARTED, "");
    private static final ActionState RECRUITED =
            new ActionState("Recruit two workers", "Head of service", JUNE, ActionProgress.DONE, "Both are in post.");

    private final CouncilDesk desk = CouncilDesk.withTwoIndicators();
    private Clock clock = on("2017-04-20");

    @Test
    void keepsEveryChangeWithWhoMadeIt() {
        as("owner", service -> add(service, "2.5", RECRUIT));
        ActionHistory begun = as("officer", service -> service.history("SG", 1));
        as("officer", service -> change(service, RECRUITED, begun.latestRevision()));

        ActionHistory history = as("owner", service -> service.history("SG", 1));
        assertThat(history.line().indicator().code()).hasToString("2.5");
        assertThat(history.revisions())
                .extracting(revision ->
                        revision.changed().by() + " " + revision.state().progress())
                .containsExactly("officer DONE", "owner NOT_STARTED");
    }

    @Test
    void writesOverNobodysChange() {
        as("owner", service -> add(service, "2.5", RECRUIT));
        int seen = as("owner", service -> service.history("SG", 1)).latestRevision();
        as("officer", service -> change(service, RECRUITED, seen));

        assertThatThrownBy(() -> as("owner", service -> change(service, RECRUIT, seen)))
                .isInstanceOf(ActionChangedException.class);
        assertThat(as("owner", service -> service.history("SG", 1)).revisions()).hasSize(2);
    }

    @Test
    void isOverdueTheDayAfterItIsDue() {
        as("owner", service -> add(service, "2.5", RECRUIT));
        as("owner", service -> add(service, "1.1", RECRUITED));

        clock = on("2017-06-30");
        assertThat(as("owner", service -> service.board("SG")).overdue()).isZero();
        assertThat(as("owner", ActionService::overdue)).isEmpty();
        clock = on("2017-07-01");
        ActionBoard board = as("owner", service -> service.board("SG"));
        assertThat(board.overdue()).isEqualTo(1);
        assertThat(board.open()).isEqualTo(1);
        assertThat(board.lines()).hasSize(2);
        assertThat(as("owner", ActionService::overdue)).singleElement().satisfies(overdue -> {
            assertThat(overdue.due()).isEqualTo(JUNE);
            assertThat(overdue.report().code()).isEqualTo("SG");
            assertThat(overdue.line().indicator().code()).hasToString("2.5");
        });
    }

    @Test
    void showsAnIssueAsItWasOnTheDayItWasPublished() {
        as("owner", service -> add(service, "2.5", RECRUIT));
        int published = as("owner", service -> service.history("SG", 1)).latestRevision();
        as("owner", service -> change(service, RECRUITED, published));
        clock = on("2018-01-01");

        assertThat(ofIssue(published, LocalDateTime.of(2017, 6, 30, 9, 0)))
                .containsExactly("Recruit two workers NOT_STARTED");
        assertThat(ofIssue(published, LocalDateTime.of(2017, 7, 1, 9, 0)))
                .containsExactly("Recruit two workers NOT_STARTED overdue");
        assertThat(ofIssue(published + 1, LocalDateTime.of(2017, 7, 1, 9, 0)))
                .containsExactly("Recruit two workers DONE");
    }

    @Test
    void tellsAllThatHasToBePutRightAndKeepsNothing() {
        assertThatThrownBy(() -> as(
                        "owner",
                        service -> add(service, "2.5", new ActionState("", " ", JUNE, ActionProgress.DONE, ""))))
                .isInstanceOfSatisfying(
                        ActionIncompleteException.class,
                        incomplete -> assertThat(incomplete.problems()).hasSize(3));
        assertThat(desk.count("improvement_action")).isZero();
    }

    @Test
    void findsNothingThatIsNotThereOrIsAnotherCouncils() {
        as("owner", service -> add(service, "2.5", RECRUIT));
        List.<Function<ActionService, Object>>of(
                        service -> service.board("NORF"),
                        service -> service.history("SG", 2),
                        service -> service.history("NORF", 1),
                        service -> add(service, "9.9", RECRUIT))
                .forEach(call ->
                        assertThatThrownBy(() -> as("owner", call)).isInstanceOf(ActionNotFoundException.class));
        ActionServiceIT others = new ActionServiceIT();
        assertThat(others.as("owner", service -> service.board("SG")).lines()).isEmpty();
        assertThatThrownBy(() -> others.as("owner", service -> service.history("SG", 1)))
                .isInstanceOf(ActionNotFoundException.class);
    }

    private static boolean add(ActionService service, String ref, ActionState state) {
        service.add("SG", ref, state);
        return true;
    }

    private static boolean change(ActionService service, ActionState state, int seen) {
        service.change("SG", 1, state, seen);
        return true;
    }

    private List<String> ofIssue(int revision, LocalDateTime publishedAt) {
        Issue issue = new Issue(
                ReportingMonth.of(2017, 3), 1, new Issue.Freeze(revision, 0), "rotherham-approver", publishedAt);
        return desk.database()
                .asCouncil(
                        desk.council(),
                        em -> reader(em).ofIssue(reportId(em), issue).stream()
                                .map(action -> action.kept().state().what() + " "
                                        + action.kept().state().progress() + (action.overdue() ? " overdue" : ""))
                                .toList());
    }

    private <T> T as(String person, Function<ActionService, T> work) {
        return desk.database().asCouncil(desk.council(), em -> work.apply(service(em, person)));
    }

    private ActionService service(EntityManager em, String person) {
        Caller caller = new Caller();
        caller.become(new PortalUser(
                person, person, Optional.of(desk.council()), Set.of(), Set.of(PortalRole.INDICATOR_OWNER)));
        RevisionRepository revisions = new RevisionRepository(em);
        return new ActionService(
                new ActionReports(caller, revisions, new ReportRepository(em), new IndicatorRepository(em)),
                reader(em),
                new ActionBook(caller, clock, revisions, new ActionRepository(em)));
    }

    private ActionReader reader(EntityManager em) {
        return new ActionReader(new ActionRepository(em), clock);
    }

    private int reportId(EntityManager em) {
        return new ReportRepository(em)
                .findReport(desk.council(), "SG", new RevisionRepository(em).latest())
                .orElseThrow()
                .id();
    }

    private static Clock on(String day) {
        return Clock.fixed(Instant.parse(day + "T09:00:00Z"), ZoneOffset.UTC);
    }
}
