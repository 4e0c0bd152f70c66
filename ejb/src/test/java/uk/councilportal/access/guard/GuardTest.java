package uk.councilportal.access.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.councilportal.access.audit.AuditFixture;
import uk.councilportal.access.audit.RecordedTrail;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.caller.PortalUser;
import uk.councilportal.access.caller.StandingFixture;
import uk.councilportal.access.caller.SystemCallerFixture;
import uk.councilportal.access.caller.UserFixture;
import uk.councilportal.access.permission.AccessRefusedException;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.access.permission.Refusal;
import uk.councilportal.access.repository.RunningTransaction;
import uk.councilportal.access.repository.TenantBinding;
import uk.councilportal.authority.model.AuthorityCode;

class GuardTest {
    private final Caller caller = new Caller();
    private final RecordedTrail trail = new RecordedTrail();
    private final List<AuthorityCode> bound = new ArrayList<>();
    private final StandingFixture standing = new StandingFixture();
    private boolean belongsToAnotherCouncil;

    @Test
    void letsAnAllowedCallThroughForItsCouncil() throws Exception {
        caller.become(UserFixture.in(PortalRole.APPROVER));
        assertThat(guard().aroundInvoke(ProbeCall.to("draft", "ROTH-SG", 5, "2017-03")))
                .isEqualTo("done");
        assertThat(bound).containsExactly(UserFixture.ROTHERHAM);
        assertThat(trail.lines()).containsExactly("with the work: person Probe.draft ROTH-SG 2017-03 DONE");
    }

    @Test
    void tellsWhatWasLeftOpenByNothing() throws Exception {
        caller.become(UserFixture.in(PortalRole.APPROVER));
        guard().aroundInvoke(ProbeCall.to("perhaps", Optional.of("ROTH-SG"), "2017-03"));
        guard().aroundInvoke(ProbeCall.to("perhaps", Optional.empty(), "2017-03"));
        assertThat(trail.lines())
                .containsExactly(
                        "with the work: person Probe.perhaps ROTH-SG 2017-03 DONE",
                        "with the work: person Probe.perhaps 2017-03 DONE");
    }

    @Test
    void bindsNoCouncilForSomebodyWithoutOne() throws Exception {
        caller.become(UserFixture.in(PortalRole.PORTAL_ADMIN));
        guard().aroundInvoke(ProbeCall.to("catalogue"));
        assertThat(bound).isEmpty();
    }

    @Test
    void refusesAndWritesItDownWithoutBindingACouncil() {
        caller.become(UserFixture.in(PortalRole.VIEWER));
        refuses(ProbeCall.to("draft", "ROTH-SG", 5, "2017-03"), Refusal.NO_PERMISSION);
        assertThat(bound).isEmpty();
        assertThat(trail.lines())
                .containsExactly("on its own: person Probe.draft ROTH-SG 2017-03 REFUSED NO_PERMISSION");
    }

    @Test
    void refusesNobodyAndUndeclaredMethods() {
        refuses(ProbeCall.to("open"), Refusal.NO_CALLER);
        refuses(ProbeCall.to("undeclared"), Refusal.UNDECLARED);
        assertThat(trail.lines())
                .containsExactly(
                        "on its own: nobody Probe.open REFUSED NO_CALLER",
                        "on its own: nobody Probe.undeclared REFUSED UNDECLARED");
    }

    @Test
    void refusesATransactionOfAnotherCouncil() {
        belongsToAnotherCouncil = true;
        caller.become(UserFixture.in(PortalRole.APPROVER));
        refuses(ProbeCall.to("draft", "ROTH-SG", 5, "2017-03"), Refusal.OTHER_COUNCIL);
    }

    @Test
    void refusesTheCouncilThatIsStoppedAndWritesItDown() {
        standing.refuse(Refusal.COUNCIL_SUSPENDED);
        caller.become(UserFixture.in(PortalRole.APPROVER));
        refuses(ProbeCall.to("draft", "ROTH-SG", 5, "2017-03"), Refusal.COUNCIL_SUSPENDED);
        assertThat(trail.lines())
                .containsExactly("on its own: person Probe.draft ROTH-SG 2017-03 REFUSED COUNCIL_SUSPENDED");
    }

    @Test
    void refusesThePortalItselfForACouncilThatIsNotOnIt() {
        standing.refuse(Refusal.COUNCIL_NOT_ON_PORTAL);
        assertThatThrownBy(() -> SystemCallerFixture.of(caller)
                        .forCouncil("test", UserFixture.NORFOLK, () -> guard().aroundInvoke(ProbeCall.to("open"))))
                .isInstanceOf(AccessRefusedException.class);
    }

    @Test
    void letsACallNameOnlyTheCallersOwnCouncil() throws Exception {
        caller.become(UserFixture.in(PortalRole.VIEWER));
        assertThat(guard().aroundInvoke(ProbeCall.to("ofCouncil", UserFixture.ROTHERHAM)))
                .isEqualTo("done");
        refuses(ProbeCall.to("ofCouncil", UserFixture.NORFOLK), Refusal.OTHER_COUNCIL);
        refuses(ProbeCall.to("ofCouncil", (Object) null), Refusal.OTHER_COUNCIL);
        assertThat(bound).containsExactly(UserFixture.ROTHERHAM);
    }

    @Test
    void tellsTheCouncilsNamedOfWhatIsDoneAndTried() throws Exception {
        caller.become(UserFixture.in(PortalRole.PORTAL_ADMIN));
        guard().aroundInvoke(ProbeCall.to("keepsCouncils", UserFixture.NORFOLK, List.of(UserFixture.ROTHERHAM)));
        caller.become(UserFixture.in(PortalRole.VIEWER));
        refuses(ProbeCall.to("keepsCouncils", UserFixture.NORFOLK, List.of()), Refusal.NO_PERMISSION);
        refuses(ProbeCall.to("ofCouncil", UserFixture.NORFOLK), Refusal.OTHER_COUNCIL);

        assertThat(trail.lines())
                .containsExactly(
                        "with the work: nobody-in-particular Probe.keepsCouncils DONE about E08000018,E10000020",
                        "on its own: person Probe.keepsCouncils REFUSED NO_PERMISSION about E10000020",
                        "on its own: person Probe.ofCouncil E10000020 REFUSED OTHER_COUNCIL about E10000020");
    }

    @Test
    void doesNotTellCouncilsThatTheyAreCompared() throws Exception {
        caller.become(UserFixture.in(PortalRole.BOARD_MEMBER));
        guard().aroundInvoke(ProbeCall.to("comparesWith", UserFixture.NORFOLK));
        assertThat(trail.lines()).containsExactly("with the work: member Probe.comparesWith DONE");
    }

    @Test
    void letsNobodyWithoutACouncilNameOne() {
        InvocationContext call = ProbeCall.to("ofCouncil", UserFixture.ROTHERHAM);
        assertThat(GuardedCall.namesNoOtherCouncil(call, Optional.empty())).isFalse();
    }

    @Test
    void letsTheCallerReadACouncilThatBecamePartOfTheirOwnAndNoMoreThanRead() throws Exception {
        standing.join(UserFixture.NORFOLK, UserFixture.ROTHERHAM);
        caller.become(UserFixture.in(PortalRole.APPROVER));
        PortalUser before = caller.user();
        List<PortalUser> during = new ArrayList<>();
        ProbeCall call = ProbeCall.to("ofFormer", UserFixture.NORFOLK).meanwhile(() -> during.add(caller.user()));

        assertThat(guard().aroundInvoke(call)).isEqualTo("done");

        assertThat(bound).containsExactly(UserFixture.NORFOLK);
        assertThat(during).singleElement().satisfies(reader -> {
            assertThat(reader.council()).contains(UserFixture.NORFOLK);
            assertThat(reader.roles()).containsExactly(PortalRole.VIEWER);
            assertThat(reader.name()).isEqualTo(before.name());
        });
        assertThat(caller.user()).isEqualTo(before);
        assertThat(trail.lines())
                .containsExactly("with the work: person Probe.ofFormer E10000020 DONE about E10000020");
    }

    @Test
    void refusesACouncilThatIsNoPartOfTheCallersOwn() {
        standing.join(UserFixture.ROTHERHAM, UserFixture.NORFOLK);
        caller.become(UserFixture.in(PortalRole.VIEWER));
        refuses(ProbeCall.to("ofFormer", UserFixture.NORFOLK), Refusal.OTHER_COUNCIL);
        refuses(ProbeCall.to("ofFormer", UserFixture.ROTHERHAM), Refusal.OTHER_COUNCIL);
        refuses(ProbeCall.to("ofFormer", (Object) null), Refusal.OTHER_COUNCIL);
        caller.become(UserFixture.in(PortalRole.PORTAL_ADMIN));
        refuses(ProbeCall.to("ofFormer", UserFixture.NORFOLK), Refusal.NO_PERMISSION);
        assertThat(bound).isEmpty();
        assertThat(trail.lines()).hasSize(4);
    }

    @Test
    void refusesToReadAFormerCouncilInATransactionOfAnotherAndWhereTheOwnIsStopped() {
        standing.join(UserFixture.NORFOLK, UserFixture.ROTHERHAM);
        caller.become(UserFixture.in(PortalRole.VIEWER));
        belongsToAnotherCouncil = true;
        refuses(ProbeCall.to("ofFormer", UserFixture.NORFOLK), Refusal.OTHER_COUNCIL);
        belongsToAnotherCouncil = false;
        standing.refuse(Refusal.COUNCIL_SUSPENDED);
        refuses(ProbeCall.to("ofFormer", UserFixture.NORFOLK), Refusal.COUNCIL_SUSPENDED);
    }

    @Test
    void callsATimerAsThePortalItself() throws Exception {
        ProbeCall timer = ProbeCall.timeout();
        guard().aroundTimeout(timer);
        assertThat(timer.done()).isTrue();
        assertThat(trail.lines()).containsExactly("with the work: system:timer Probe.timer DONE");
        assertThat(caller.find()).isEmpty();
    }

    private void refuses(ProbeCall call, Refusal reason) {
        assertThatThrownBy(() -> guard().aroundInvoke(call))
                .isInstanceOfSatisfying(AccessRefusedException.class, refused -> {
                    assertThat(refused.refusal()).isEqualTo(reason);
                    assertThat(refused.messageKey()).isEqualTo("access.refused");
                });
        assertThat(call.done()).isFalse();
    }

    private Guard guard() {
        Guard guard = new Guard();
        guard.caller = caller;
        guard.systemCaller = SystemCallerFixture.of(caller);
        guard.audit = AuditFixture.audit(trail, caller, RunningTransaction.active());
        guard.standing = standing;
        guard.formers = SystemCallerFixture.formerReader(caller);
        guard.tenant = new TenantBinding() {
            @Override
            public boolean bind(AuthorityCode council) {
                bound.add(council);
                return !belongsToAnotherCouncil;
            }
        };
        return guard;
    }
}
