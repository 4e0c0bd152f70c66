package uk.councilportal.access.trail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.caller.UserFixture;
import uk.councilportal.access.model.AuditFilter;
import uk.councilportal.access.model.AuditLine;
import uk.councilportal.access.model.AuditScope;
import uk.councilportal.access.model.AuditSlice;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.access.service.AuditService;
import uk.councilportal.access.service.HistoryService;
import uk.councilportal.archive.service.ArchiveService;
import uk.councilportal.archive.service.LeavingService;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.authority.service.CouncilService;
import uk.councilportal.container.PortalArchive;
import uk.councilportal.container.RegisteredCouncil;
import uk.councilportal.council.service.CouncilEntry;
import uk.councilportal.council.service.CouncilListService;
import uk.councilportal.council.service.CouncilLogoService;
import uk.councilportal.council.service.CouncilStateService;
import uk.councilportal.council.service.CouncilTemplateService;
import uk.councilportal.council.service.OnboardingService;
import uk.councilportal.council.service.SeenCouncil;
import uk.councilportal.council.service.TemplateOrder;
import uk.councilportal.grant.service.ConsentRequestService;
import uk.councilportal.user.model.UserAccount.Person;
import uk.councilportal.user.model.UserPlace;
import uk.councilportal.user.model.UserRole;
import uk.councilportal.user.service.UserInvitation;
import uk.councilportal.user.service.UserService;

/** What others do to a council, or try, stands in that council's history and archive, and in nobody else's. */
@ExtendWith(ArquillianExtension.class)
class AboutCouncilIT {
    private static final AuditFilter EVERYTHING = AuditFilter.within(new AuditFilter.Span(
            LocalDateTime.parse("2000-01-01T00:00:00"), LocalDateTime.parse("2100-01-01T00:00:00")));
    private static final AuditSlice NEWEST = AuditSlice.newest(0);
    private static final String REASON = "Asked for by letter";

    @Inject
    Caller caller;

    @Inject
    HistoryService history;

    @Inject
    AuditService audit;

    @Inject
    CouncilService own;

    @Inject
    CouncilStateService states;

    @Inject
    CouncilListService list;

    @Inject
    CouncilLogoService logos;

    @Inject
    CouncilTemplateService templates;

    @Inject
    OnboardingService onboarding;

    @Inject
    LeavingService leaving;

    @Inject
    ConsentRequestService requests;

    @Inject
    UserService users;

    @Inject
    ArchiveService archives;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    private final AuthorityCode we = newCode();
    private final AuthorityCode they = newCode();

    @Deployment
    static Archive<?> portal() {
        return PortalArchive.withPackageOf(AboutCouncilIT.class).addClass(UserFixture.class);
    }

    @BeforeEach
    void twoCouncils() {
        RegisteredCouncil.of(database, we);
        RegisteredCouncil.of(database, they);
    }

    @Test
    void showsTheCouncilWhatThePortalsAdministratorDid() {
        caller.become(UserFixture.called("pat", PortalRole.PORTAL_ADMIN));
        states.suspend(seen(we), REASON);
        states.reactivate(new SeenCouncil(we, 1), REASON);
        leaving.order(we, REASON);
        leaving.withdraw(we);
        list.council(we);
        audit.page(AuditScope.of(we), EVERYTHING, NEWEST, 1);

        assertThat(told(we))
                .containsExactly(
                        "pat AuditService.page DONE",
                        "pat CouncilListService.council DONE",
                        "pat LeavingService.withdraw DONE",
                        "pat LeavingService.order DONE",
                        "pat CouncilStateService.reactivate DONE",
                        "pat CouncilStateService.suspend DONE");
        assertThat(told(they)).isEmpty();
    }

    /** Whatever names a council is told to it, also where nothing comes of it. */
    @Test
    void showsTheCouncilWhatWasTriedWithEveryService() {
        UserInvitation invitation = new UserInvitation(
                new Person("new@example.org", "New", "Person"),
                Set.of(UserRole.APPROVER),
                Set.of(UserPlace.council(we.value())));
        SeenCouncil old = new SeenCouncil(we, 99);
        Map<String, Runnable> deeds = Map.ofEntries(
                Map.entry("CouncilStateService.change", () -> states.change(old, new CouncilEntry(Map.of()))),
                Map.entry("CouncilStateService.activate", () -> states.activate(old)),
                Map.entry("CouncilLogoService.keep", () -> logos.keep(old, new byte[0])),
                Map.entry(
                        "CouncilTemplateService.copyCatalogue",
                        () -> templates.copyCatalogue(old, new TemplateOrder("NEW", "New", Set.of("Area")))),
                Map.entry("CouncilTemplateService.copyCouncil", () -> templates.copyCouncil(old, they, "NEW")),
                Map.entry("OnboardingService.putOn", () -> onboarding.putOn(typed())),
                Map.entry("OnboardingService.takeBack", () -> onboarding.takeBack(old)),
                Map.entry("LeavingService.agreeInstead", () -> leaving.agreeInstead(we, REASON)),
                Map.entry("LeavingService.remove", () -> leaving.remove(we)),
                Map.entry("ConsentRequestService.ask", () -> requests.ask("no-board", we)),
                Map.entry("ConsentRequestService.askNoLonger", () -> requests.askNoLonger("no-board", we)),
                Map.entry("UserService.invite", () -> users.invite(invitation)));
        caller.become(UserFixture.called("pat", PortalRole.PORTAL_ADMIN));
        deeds.values().forEach(AboutCouncilIT::tried);

        assertThat(told(we))
                .hasSize(deeds.size())
                .allSatisfy(line -> assertThat(line).startsWith("pat ").doesNotContain("DONE"))
                .extracting(line -> line.split(" ")[1])
                .containsExactlyInAnyOrderElementsOf(deeds.keySet());
        assertThat(told(they)).as("the council that was to be copied").hasSize(1);
    }

    @Test
    void showsBothCouncilsWhoseAddressSomebodyTriedAndNoOther() {
        AuthorityCode third = RegisteredCouncil.of(database, newCode());
        caller.become(UserFixture.of(they, PortalRole.VIEWER));
        tried(() -> own.own(we));
        tried(() -> states.suspend(seen(we), REASON));

        assertThat(told(we))
                .containsExactly("person CouncilStateService.suspend REFUSED", "person CouncilService.own REFUSED");
        assertThat(told(third)).isEmpty();
        caller.become(UserFixture.of(they, PortalRole.COUNCIL_ADMIN));
        assertThat(history.page(EVERYTHING, NEWEST, 1).entries())
                .extracting(line -> line.call().action())
                .containsExactly("CouncilStateService.suspend", "CouncilService.own");
        caller.become(UserFixture.in(PortalRole.PORTAL_ADMIN));
        assertThat(audit.page(AuditScope.of(we), EVERYTHING, NEWEST, 1).entries())
                .extracting(AuditLine::actor)
                .as("the filter of the portal's administrator finds it under either council")
                .allMatch(actor -> actor.council().equals(Optional.of(they))
                        || actor.name().equals("person"));
    }

    @Test
    void goesOnUnderANewCodeAndIsNotReadThroughAMerger() throws Exception {
        AuthorityCode before = RegisteredCouncil.of(database, newCode());
        AuthorityCode first = RegisteredCouncil.of(database, newCode());
        actIn(first, before, they, we);
        caller.become(UserFixture.called("pat", PortalRole.PORTAL_ADMIN));
        list.council(first);
        succeeds(first, before, "NEW_CODE");
        succeeds(before, we, "NEW_CODE");
        succeeds(they, we, "MERGED");

        caller.become(UserFixture.of(we, PortalRole.COUNCIL_ADMIN));
        List<AuditLine> entries = history.page(EVERYTHING, NEWEST, 1).entries();
        assertThat(entries)
                .extracting(line -> line.actor()
                        .council()
                        .map(AuthorityCode::value)
                        .orElse(line.actor().name()))
                .containsExactly("pat", we.value(), before.value(), first.value());
        assertThat(history.page(EVERYTHING, NEWEST, 1).codes()).containsExactlyInAnyOrder(we, before, first);
        assertThat(history.verify().isWhole()).isTrue();
        assertThat(archivedTrail())
                .contains("pat", we.value(), before.value(), first.value())
                .doesNotContain(they.value());
    }

    private void actIn(AuthorityCode... councils) {
        for (AuthorityCode council : councils) {
            caller.become(UserFixture.of(council, PortalRole.VIEWER));
            own.own(council);
        }
    }

    private void succeeds(AuthorityCode former, AuthorityCode successor, String kind) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "insert into authority_successor (former_code, successor_code, since, kind) values ('" + former
                            + "', '" + successor + "', '2026-04-01', '" + kind + "')");
        }
    }

    /** The file of the trail in an archive of the caller's council. */
    private String archivedTrail() throws IOException {
        Path file = Files.createTempFile("archive", ".zip");
        archives.take(file, "1.0.0");
        try (ZipFile archive = new ZipFile(file.toFile())) {
            byte[] trail =
                    archive.getInputStream(archive.getEntry("audit_entry.csv")).readAllBytes();
            return new String(trail, StandardCharsets.UTF_8);
        } finally {
            Files.delete(file);
        }
    }

    /** What somebody else did about a council, as its administrator reads it, latest first. */
    private List<String> told(AuthorityCode council) {
        caller.become(UserFixture.of(council, PortalRole.COUNCIL_ADMIN));
        return history.page(EVERYTHING, NEWEST, 1).entries().stream()
                .filter(line -> !line.isOf(Set.of(council)))
                .map(line -> line.actor().name() + " " + line.call().action() + " "
                        + line.result().outcome())
                .toList();
    }

    private static void tried(Runnable deed) {
        try {
            deed.run();
        } catch (RuntimeException refusedOrFailed) {
            assertThat(refusedOrFailed).isNotNull();
        }
    }

    private CouncilEntry typed() {
        return new CouncilEntry(Map.of("council", we.value(), "name", "Council " + we));
    }

    private static SeenCouncil seen(AuthorityCode council) {
        return new SeenCouncil(council, 0);
    }

    private static AuthorityCode newCode() {
        return new AuthorityCode("E08" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000));
    }
}
