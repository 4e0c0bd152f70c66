package uk.councilportal.access.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import uk.councilportal.access.permission.PortalRole;

class SystemCallerTest {
    private final Caller caller = new Caller();
    private final SystemCaller system = SystemCallerFixture.of(caller);

    @Test
    void worksInItsOwnNameForOneCouncil() throws Exception {
        PortalUser atWork = system.forCouncil("sample-data", UserFixture.NORFOLK, caller::user);
        assertThat(atWork.name()).isEqualTo("system:sample-data");
        assertThat(atWork.council()).contains(UserFixture.NORFOLK);
        assertThat(atWork.asActor().rolesAsText()).isEqualTo("system");
        assertThat(caller.find()).isEmpty();
    }

    @Test
    void worksForNoCouncil() throws Exception {
        assertThat(system.forPortal("catalogue", caller::user).council()).isEmpty();
    }

    @Test
    void givesTheRequestBackEvenAfterAFailure() {
        PortalUser viewer = UserFixture.in(PortalRole.VIEWER);
        caller.become(viewer);
        assertThatThrownBy(() -> system.forPortal("job", () -> {
                    throw new IllegalStateException("failed");
                }))
                .hasMessage("failed");
        assertThat(caller.find()).contains(viewer);
    }
}
