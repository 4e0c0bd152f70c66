package uk.councilportal.access.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilportal.access.caller.PortalUser;
import uk.councilportal.access.caller.UserFixture;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.access.permission.Refusal;

class AccessRuleTest {
    @ParameterizedTest
    @EnumSource
    void refusesAMethodThatDeclaresNothingToEverybody(PortalRole role) {
        assertThat(refusal("undeclared", UserFixture.of(UserFixture.ROTHERHAM, role)))
                .contains(Refusal.UNDECLARED);
    }

    @Test
    void refusesAMethodThatContradictsItself() {
        assertThat(refusal("declaredTwice", UserFixture.in(PortalRole.APPROVER)))
                .contains(Refusal.UNDECLARED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft", "comparison", "catalogue", "open"})
    void refusesNobody(String method) {
        assertThat(AccessRule.refusal(ProbeCall.method(method), Optional.empty()))
                .contains(Refusal.NO_CALLER);
    }

    @Test
    void refusesARoleWithoutThePermission() {
        assertThat(refusal("draft", UserFixture.in(PortalRole.VIEWER))).contains(Refusal.NO_PERMISSION);
        assertThat(refusal("draft", UserFixture.in(PortalRole.BOARD_MEMBER))).contains(Refusal.NO_PERMISSION);
        assertThat(refusal("draft", UserFixture.in(PortalRole.PORTAL_ADMIN))).contains(Refusal.NO_PERMISSION);
    }

    @Test
    void refusesACouncilPermissionWithoutACouncil() {
        assertThat(refusal("draft", UserFixture.withoutPlace(PortalRole.APPROVER)))
                .contains(Refusal.NO_COUNCIL);
    }

    @Test
    void refusesToCompareForSomebodyOfNoCouncilAndNoBoard() {
        PortalUser withoutBoard = UserFixture.withoutPlace(PortalRole.BOARD_MEMBER);
        assertThat(refusal("comparison", withoutBoard)).contains(Refusal.NO_AUDIENCE);
    }

    @Test
    void allowsWhatTheTableGrants() {
        assertThat(refusal("draft", UserFixture.in(PortalRole.APPROVER))).isEmpty();
        assertThat(refusal("comparison", UserFixture.in(PortalRole.BOARD_MEMBER)))
                .isEmpty();
        assertThat(refusal("catalogue", UserFixture.in(PortalRole.PORTAL_ADMIN)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void opensAnOpenMethodToEverybodySignedIn(PortalRole role) {
        assertThat(refusal("open", UserFixture.in(role))).isEmpty();
    }

    private static Optional<Refusal> refusal(String method, PortalUser caller) {
        return AccessRule.refusal(ProbeCall.method(method), Optional.of(caller));
    }
}
