package uk.councilportal.access.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.transaction.Status;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.caller.UserFixture;
import uk.councilportal.access.model.AuditedCall;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.access.repository.RunningTransaction;
import uk.councilportal.user.model.UserPlace;

class CallAuditTest {
    private static final AuditedCall IMPORT = new AuditedCall("ImportService.store", "2017-03", "request");
    private static final AuditedCall NESTED = new AuditedCall("ReportService.report", "", "request");
    private static final Callable<Object> FAILING = () -> {
        throw new IllegalStateException("failed");
    };

    private final RecordedTrail trail = new RecordedTrail();
    private final Caller caller = new Caller();

    @BeforeEach
    void somebodyCalls() {
        caller.become(UserFixture.in(PortalRole.DATA_OFFICER));
    }

    @Test
    void storesWhatWasDoneWithTheWork() throws Exception {
        RunningTransaction transaction = RunningTransaction.active();
        assertThat(in(transaction).audited(IMPORT, () -> "result")).isEqualTo("result");
        transaction.end(Status.STATUS_COMMITTED);
        assertThat(trail.lines()).containsExactly("with the work: person ImportService.store 2017-03 DONE");
    }

    @Test
    void storesOneEntryPerTransaction() throws Exception {
        CallAudit audit = in(RunningTransaction.active());
        audit.audited(IMPORT, () -> audit.audited(NESTED, () -> "nested"));
        assertThat(trail.lines()).containsExactly("with the work: person ImportService.store 2017-03 DONE");
    }

    @Test
    void addsToTheOneEntryWhatCameOfTheWork() throws Exception {
        in(RunningTransaction.active()).audited(IMPORT, () -> {
            trail.remark("2 new");
            trail.remark("1 changed");
            return "result";
        });
        assertThat(trail.lines())
                .containsExactly("with the work: person ImportService.store 2017-03 2 new; 1 changed DONE");
    }

    @Test
    void saysWhichCouncilsItHasTurnedOutToBeAboutHoweverItEnds() throws Exception {
        trail.about(UserPlace.council("E10000020"));
        RunningTransaction failing = RunningTransaction.active();
        assertThatThrownBy(() -> in(failing).audited(IMPORT, FAILING)).hasMessage("failed");
        failing.end(Status.STATUS_ROLLEDBACK);
        in(RunningTransaction.active()).audited(IMPORT, () -> "result");

        assertThat(trail.lines())
                .containsExactly(
                        "on its own: person ImportService.store 2017-03 FAILED ROLLED_BACK about E10000020",
                        "with the work: person ImportService.store 2017-03 DONE about E10000020");
    }

    @Test
    void storesARollbackOnItsOwn() {
        RunningTransaction transaction = RunningTransaction.active();
        assertThatThrownBy(() -> in(transaction).audited(IMPORT, FAILING)).hasMessage("failed");
        transaction.end(Status.STATUS_ROLLEDBACK);
        assertThat(trail.lines()).containsExactly("on its own: person ImportService.store 2017-03 FAILED ROLLED_BACK");
    }

    @Test
    void storesWhatARuleRefusedAsARefusalWithItsReason() {
        Callable<Object> refusing = () -> {
            throw new RefusedByARule();
        };
        RunningTransaction transaction = RunningTransaction.active();
        assertThatThrownBy(() -> in(transaction).audited(IMPORT, refusing)).isInstanceOf(RefusedByARule.class);
        transaction.end(Status.STATUS_ROLLEDBACK);
        assertThatThrownBy(() -> in(RunningTransaction.none()).audited(IMPORT, refusing))
                .isInstanceOf(RefusedByARule.class);
        assertThat(trail.lines())
                .containsExactly(
                        "on its own: person ImportService.store 2017-03 REFUSED OWN_ACCOUNT",
                        "on its own: person ImportService.store 2017-03 REFUSED OWN_ACCOUNT");
    }

    private static final class RefusedByARule extends RuntimeException implements AuditedRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public String auditReason() {
            return "OWN_ACCOUNT";
        }
    }

    @Test
    void storesAFailureThatShowsOnlyAtCommit() throws Exception {
        RunningTransaction transaction = RunningTransaction.active();
        transaction.setRollbackOnly();
        in(transaction).audited(IMPORT, () -> "result");
        transaction.end(Status.STATUS_ROLLEDBACK);
        assertThat(trail.lines()).last().isEqualTo("on its own: person ImportService.store 2017-03 FAILED ROLLED_BACK");
    }

    @Test
    void doesNotHideTheRollbackWhenTheTrailIsBrokenToo() {
        RunningTransaction transaction = RunningTransaction.active();
        assertThatThrownBy(() -> in(transaction).audited(IMPORT, FAILING)).hasMessage("failed");
        trail.breakDown();
        assertThatCode(() -> transaction.end(Status.STATUS_ROLLEDBACK)).doesNotThrowAnyException();
    }

    @Test
    void storesEntriesOnTheirOwnWhereThereIsNoTransaction() throws Exception {
        CallAudit audit = in(RunningTransaction.none());
        audit.audited(NESTED, () -> "result");
        assertThatThrownBy(() -> audit.audited(IMPORT, FAILING)).hasMessage("failed");
        assertThat(trail.lines())
                .containsExactly(
                        "on its own: person ReportService.report DONE",
                        "on its own: person ImportService.store 2017-03 FAILED IllegalStateException");
    }

    @Test
    void storesARefusalOnItsOwn() {
        in(RunningTransaction.active()).refused(IMPORT, "NO_PERMISSION");
        assertThat(trail.lines())
                .containsExactly("on its own: person ImportService.store 2017-03 REFUSED NO_PERMISSION");
    }

    private CallAudit in(RunningTransaction transaction) {
        return AuditFixture.audit(trail, caller, transaction);
    }
}
