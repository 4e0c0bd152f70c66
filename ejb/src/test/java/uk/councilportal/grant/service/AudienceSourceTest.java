package uk.councilportal.grant.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.caller.PortalUser;
import uk.councilportal.access.caller.UserFixture;
import uk.councilportal.access.permission.AccessRefusedException;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.grant.model.Audience;

class AudienceSourceTest {
    private final Caller caller = new Caller();
    private final AudienceSource source = new AudienceSource(caller);

    @ParameterizedTest
    @EnumSource(names = {"DATA_OFFICER", "INDICATOR_OWNER", "APPROVER", "VIEWER", "COUNCIL_ADMIN"})
    void readsForTheCouncilOfItsPeople(PortalRole role) {
        caller.become(UserFixture.in(role));
        assertThat(source.current()).isEqualTo(new Audience.Council(UserFixture.ROTHERHAM));
        assertThat(source.current().owns(UserFixture.ROTHERHAM)).isTrue();
        assertThat(source.current().owns(UserFixture.NORFOLK)).isFalse();
    }

    @Test
    void readsForAllBoardsOfAMember() {
        caller.become(new PortalUser(
                "member", "A member", Optional.empty(), Set.of("north", "south"), Set.of(PortalRole.BOARD_MEMBER)));
        assertThat(source.current()).isEqualTo(new Audience.Boards(Set.of("south", "north")));
        assertThat(source.current().owns(UserFixture.ROTHERHAM)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"PORTAL_ADMIN", "SYSTEM"})
    void readsForNeitherAdministratorsNorThePortalItself(PortalRole role) {
        caller.become(UserFixture.in(role));
        refuses();
    }

    @Test
    void readsForNobodyWhoBelongsNowhereOrToBoth() {
        refuses();
        caller.become(UserFixture.withoutPlace(PortalRole.BOARD_MEMBER));
        refuses();
        caller.become(new PortalUser(
                "both", "Both", Optional.of(UserFixture.ROTHERHAM), Set.of("north"), Set.of(PortalRole.VIEWER)));
        refuses();
    }

    private void refuses() {
        assertThatThrownBy(source::current).isInstanceOf(AccessRefusedException.class);
    }
}
