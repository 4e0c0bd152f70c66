package uk.councilportal.access.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.caller.Jobs;
import uk.councilportal.access.caller.PortalUser;
import uk.councilportal.access.caller.SystemCaller;
import uk.councilportal.access.caller.UserFixture;
import uk.councilportal.access.permission.AccessRefusedException;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.access.permission.Refusal;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.container.PortalArchive;
import uk.councilportal.container.RegisteredCouncil;

/** Two councils with a report each; every test takes two of its own. */
@ExtendWith(ArquillianExtension.class)
class AttackIT {
    private static final int OURS = 1;
    private static final int THEIRS = 2;

    @Inject
    Caller caller;

    @Inject
    SystemCaller system;

    @Inject
    Jobs jobs;

    @EJB
    AttackService service;

    @EJB
    AttackTimer timer;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource portal;

    private PastAllServices database;
    private AuthorityCode we;
    private AuthorityCode they;

    @Deployment
    static Archive<?> portal() {
        return PortalArchive.withPackageOf(AttackIT.class).addClass(UserFixture.class);
    }

    @BeforeEach
    void twoCouncilsWithAReportEach() {
        database = new PastAllServices(portal);
        we = councilWithReport(OURS, "OURS");
        they = councilWithReport(THEIRS, "THEIRS");
        caller.become(UserFixture.of(we, PortalRole.COUNCIL_ADMIN));
    }

    @Test
    void refusesAMethodThatDeclaresNothing() {
        refuses(Refusal.UNDECLARED, () -> service.undeclared());
        assertThat(audit()).containsExactly("AttackService.undeclared REFUSED UNDECLARED");
    }

    @Test
    void refusesNobody() {
        caller.leave();
        refuses(Refusal.NO_CALLER, () -> service.open());
        refuses(Refusal.NO_CALLER, () -> service.listReports());
        assertThat(audit())
                .containsExactly("AttackService.open REFUSED NO_CALLER", "AttackService.listReports REFUSED NO_CALLER");
    }

    @Test
    void refusesTheWrongRole() {
        caller.become(UserFixture.of(we, PortalRole.VIEWER));
        refuses(Refusal.NO_PERMISSION, () -> service.addReport(3, "NEW"));
        assertThat(audit()).containsExactly("AttackService.addReport NEW REFUSED NO_PERMISSION");
        assertThat(reportsOf(we)).containsExactly("OURS");
    }

    @Test
    void refusesABoardMemberAndAnAdministratorEveryServiceOfACouncil() {
        caller.become(UserFixture.in(PortalRole.BOARD_MEMBER));
        refuses(Refusal.NO_PERMISSION, () -> service.listReports());
        caller.become(UserFixture.in(PortalRole.PORTAL_ADMIN));
        refuses(Refusal.NO_PERMISSION, () -> service.listReports());
    }

    @Test
    void refusesACouncilRoleWithoutACouncil() {
        caller.become(UserFixture.withoutPlace(PortalRole.COUNCIL_ADMIN));
        refuses(Refusal.NO_COUNCIL, () -> service.listReports());
    }

    @Test
    void refusesThePeopleOfACouncilAtOnceWhenItIsStopped() {
        assertThat(service.listReports()).containsExactly("OURS");
        for (String state : List.of("SUSPENDED", "LEFT")) {
            database.execute("update portal_council set state = ? where ons_code = ?", state, we.value());
            refuses(Refusal.valueOf("COUNCIL_" + state), () -> service.addReport(3, "NEW"));
            refuses(Refusal.valueOf("COUNCIL_" + state), () -> service.open());
        }
        assertThat(audit()).contains("AttackService.addReport NEW REFUSED COUNCIL_SUSPENDED");
        assertThat(reportsOf(we)).containsExactly("OURS");
    }

    @Test
    void refusesACouncilThatIsNotOnThePortalEvenToThePortalItself() {
        database.execute("delete from portal_council where ons_code = ?", we.value());
        refuses(Refusal.COUNCIL_NOT_ON_PORTAL, () -> service.listReports());
        refuses(Refusal.COUNCIL_NOT_ON_PORTAL, () -> system.forCouncil("test", we, service::listReports));
    }

    @Test
    void refusesANestedCallToo() {
        refuses(Refusal.NO_PERMISSION, () -> service.callWithoutPermission());
        assertThat(audit())
                .containsExactly(
                        "SecondService.manageCatalogue REFUSED NO_PERMISSION",
                        "AttackService.callWithoutPermission FAILED ROLLED_BACK");
    }

    @Test
    void showsOnlyTheRowsOfOnesOwnCouncil() {
        assertThat(service.listReports()).containsExactly("OURS");
        caller.become(UserFixture.of(they, PortalRole.VIEWER));
        assertThat(service.listReports()).containsExactly("THEIRS");
    }

    @Test
    void doesNotFindARowOfAnotherCouncilByItsNumber() {
        assertThat(service.canSeeReport(OURS)).isTrue();
        assertThat(service.canSeeReport(THEIRS)).isFalse();
    }

    @Test
    void changesOnlyTheRowsOfOnesOwnCouncil() {
        assertThat(service.renameAllReports("RENAMED")).isEqualTo(1);
        assertThat(reportsOf(they)).containsExactly("THEIRS");
    }

    @Test
    void refusesACallThatNamesAnotherCouncil() {
        assertThat(service.ofCouncil(we)).containsExactly("OURS");
        refuses(Refusal.OTHER_COUNCIL, () -> service.ofCouncil(they));
        refuses(Refusal.OTHER_COUNCIL, () -> service.ofCouncil(null));
        assertThat(audit()).contains("AttackService.ofCouncil " + they + " REFUSED OTHER_COUNCIL");
    }

    @Test
    void refusesASecondCouncilInOneTransaction() {
        PortalUser neighbour = UserFixture.of(they, PortalRole.VIEWER);
        refuses(Refusal.OTHER_COUNCIL, () -> service.listReportsAs(neighbour));
        assertThat(audit())
                .containsExactly(
                        "SecondService.listReports REFUSED OTHER_COUNCIL",
                        "AttackService.listReportsAs FAILED ROLLED_BACK");
    }

    @Test
    void bindsANewTransactionToItsOwnCouncil() {
        PortalUser neighbour = UserFixture.of(they, PortalRole.VIEWER);
        assertThat(service.listReportsInNewTransactionAs(neighbour)).containsExactly("THEIRS");
    }

    @Test
    void cannotStoreAChildOfAnotherCouncilsParent() {
        service.defineReport(OURS, 1);
        assertThatThrownBy(() -> service.defineReport(THEIRS, 1)).hasStackTraceContaining("definition_of_report");
        assertThat(database.column("select report_id from report_definition where council = ?", we.value()))
                .containsExactly("1");
        assertThat(audit()).last().isEqualTo("AttackService.defineReport FAILED ROLLED_BACK");
    }

    @Test
    void cannotReadOrStoreRowsOfACouncilWithoutBelongingToOne() {
        caller.become(UserFixture.in(PortalRole.PORTAL_ADMIN));
        assertThatThrownBy(() -> service.listReportsOfNoCouncil()).hasStackTraceContaining("portal.council");
        assertThatThrownBy(() -> service.addReportOfNoCouncil(9)).hasStackTraceContaining("'council' cannot be null");
        assertThat(database.column("select code from report where code = 'NOBODYS'"))
                .isEmpty();
    }

    @Test
    void cannotUseSqlOfItsOwn() {
        assertThatThrownBy(() -> service.countBySqlOfItsOwn()).hasStackTraceContaining("EclipseLink-6175");
    }

    @Test
    void bindsTheCouncilWithoutATransactionToo() {
        assertThat(service.listReportsWithoutTransaction()).containsExactly("OURS");
        assertThat(audit()).containsExactly("AttackService.listReportsWithoutTransaction DONE");
    }

    @Test
    void auditsWhatWasDone() {
        service.addReport(3, "NEW");
        assertThat(audit()).containsExactly("AttackService.addReport NEW DONE");
        assertThat(reportsOf(we)).containsExactly("NEW", "OURS");
    }

    @Test
    void auditsWhatWasRolledBackAndKeepsNothingOfIt() {
        assertThatThrownBy(() -> service.addReportAndFail(3, "NEW")).hasStackTraceContaining("after the insert");
        assertThat(audit()).containsExactly("AttackService.addReportAndFail NEW FAILED ROLLED_BACK");
        assertThat(reportsOf(we)).containsExactly("OURS");
    }

    @Test
    void auditsAFailureAtCommitAndNeverCallsItDone() {
        assertThatThrownBy(() -> service.addReportLate(OURS, "AGAIN")).isInstanceOf(Exception.class);
        assertThat(audit()).containsExactly("AttackService.addReportLate AGAIN FAILED ROLLED_BACK");
    }

    @Test
    void carriesTheCallerIntoBackgroundWork() throws Exception {
        assertThat(jobs.submit("reports", () -> service.listReports()).get(30, TimeUnit.SECONDS))
                .containsExactly("OURS");
    }

    @Test
    void callsATimerAsThePortalItself() throws Exception {
        timer.start();
        PortalUser calledAs = AttackTimer.CALLED_AS.get(30, TimeUnit.SECONDS);
        assertThat(calledAs.name()).isEqualTo("system:timer");
        assertThat(calledAs.council()).isEmpty();
    }

    @Test
    void letsThePortalWorkForOneCouncilAfterTheOther() throws Exception {
        assertThat(system.forCouncil("test", we, service::listReports)).containsExactly("OURS");
        assertThat(system.forCouncil("test", they, service::listReports)).containsExactly("THEIRS");
    }

    private void refuses(Refusal reason, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        AccessRefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(reason));
    }

    private List<String> audit() {
        return database.ofRequest(caller.requestId());
    }

    private List<String> reportsOf(AuthorityCode council) {
        return database.column("select code from report where council = ? order by code", council.value());
    }

    private AuthorityCode councilWithReport(int reportId, String reportCode) {
        String code = "E" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000);
        RegisteredCouncil.of(portal, new AuthorityCode(code));
        database.execute("insert into council_revision (council, latest) values (?, 1)", code);
        database.execute(
                "insert into change_set (council, revision, kind, made_by, made_at, description, rows_written)"
                        + " values (?, 1, 'TEST', 'test', '2026-01-01', 'test', 0)",
                code);
        database.execute("insert into report (council, id, code) values (?, ?, ?)", code, reportId, reportCode);
        return new AuthorityCode(code);
    }
}
