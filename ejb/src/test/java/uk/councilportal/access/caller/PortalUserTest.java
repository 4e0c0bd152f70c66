package uk.councilportal.access.caller;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.PortalRole;

class PortalUserTest {
    @Test
    void mayWhatTheRoleGrantsInItsPlace() {
        assertThat(UserFixture.in(PortalRole.VIEWER).may(Permission.SCORECARD_READ))
                .isTrue();
        assertThat(UserFixture.in(PortalRole.BOARD_MEMBER).may(Permission.COMPARISON_READ))
                .isTrue();
        assertThat(UserFixture.in(PortalRole.PORTAL_ADMIN).may(Permission.AUDIT_READ))
                .isTrue();
    }

    @Test
    void mayNotWhatTheRoleDoesNotGrant() {
        assertThat(UserFixture.in(PortalRole.VIEWER).may(Permission.DRAFT_READ)).isFalse();
        assertThat(UserFixture.in(PortalRole.PORTAL_ADMIN).may(Permission.SCORECARD_READ))
                .isFalse();
    }

    @Test
    void comparesAsSomebodyOfACouncilOrOfABoardAndNotOfBoth() {
        assertThat(UserFixture.in(PortalRole.VIEWER).may(Permission.COMPARISON_READ))
                .isTrue();
        assertThat(new PortalUser(
                                "both",
                                "Both",
                                Optional.of(UserFixture.ROTHERHAM),
                                Set.of(UserFixture.BOARD),
                                Set.of(PortalRole.VIEWER, PortalRole.BOARD_MEMBER))
                        .may(Permission.COMPARISON_READ))
                .isFalse();
    }

    @Test
    void mayNothingOfACouncilOrABoardWithoutBelongingToOne() {
        assertThat(UserFixture.withoutPlace(PortalRole.VIEWER).may(Permission.SCORECARD_READ))
                .isFalse();
        assertThat(UserFixture.withoutPlace(PortalRole.BOARD_MEMBER).may(Permission.COMPARISON_READ))
                .isFalse();
    }
}
