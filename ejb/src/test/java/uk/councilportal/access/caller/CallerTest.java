package uk.councilportal.access.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import uk.councilportal.access.model.AuditActor;
import uk.councilportal.access.permission.AccessRefusedException;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.access.permission.Refusal;

class CallerTest {
    private final Caller caller = new Caller();

    @Test
    void isNobodyAtFirst() {
        assertThat(caller.find()).isEmpty();
        assertThat(caller.actor()).isEqualTo(AuditActor.nobody());
        assertThatThrownBy(caller::user)
                .isInstanceOfSatisfying(
                        AccessRefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(Refusal.NO_CALLER));
    }

    @Test
    void belongsToTheCouncilOfThePerson() {
        caller.become(UserFixture.in(PortalRole.VIEWER));
        assertThat(caller.council()).isEqualTo(UserFixture.ROTHERHAM);
        assertThat(caller.actor().rolesAsText()).isEqualTo("viewer");
    }

    @Test
    void hasNoCouncilForABoardMember() {
        caller.become(UserFixture.in(PortalRole.BOARD_MEMBER));
        assertThatThrownBy(caller::council)
                .isInstanceOfSatisfying(
                        AccessRefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(Refusal.NO_COUNCIL));
    }

    @Test
    void keepsOneRequestIdWhoeverCalls() {
        String requestId = caller.requestId();
        caller.become(UserFixture.in(PortalRole.VIEWER));
        assertThat(caller.requestId()).isEqualTo(requestId).hasSize(36);
        caller.leave();
        assertThat(caller.find()).isEmpty();
    }
}
