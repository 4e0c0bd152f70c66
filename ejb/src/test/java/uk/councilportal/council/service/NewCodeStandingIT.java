package uk.councilportal.council.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.councilportal.council.service.OnboardingServiceIT.refuses;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.councilportal.user.directory.DirectoryException;

@DisplayName("A council that gets a new code")
class NewCodeStandingIT {
    private final CouncilWork former = new CouncilWork();
    private final CouncilWork next = new CouncilWork();

    @BeforeEach
    void aCouncilBeingSetUp() {
        former.putOn();
        former.onboard(service -> service.makeGroup(former.code));
    }

    @Test
    void isAtWorkAgainAsSoonAsItsGroupIsMade() {
        former.states(service -> service.activate(former.seen()));
        former.followedBy(next.code);
        assertThat(next.kept()).isEqualTo("SETTING_UP open");
        next.keycloak.cutAt(2, false);
        assertThatThrownBy(this::makeGroup).isInstanceOf(DirectoryException.class);
        assertThat(next.kept()).as("nothing without its group").isEqualTo("SETTING_UP open");
        next.keycloak.mend();
        makeGroup();
        assertThat(next.kept()).isEqualTo("ACTIVE");
        makeGroup();
        assertThat(next.changes()).isEqualTo("PUT_ON SETTING_UP, ACTIVATED ACTIVE");
    }

    @Test
    void isStoppedAtOnceWhereItWasAndGoesOnAsBefore() {
        former.states(service -> service.activate(former.seen()));
        former.states(service -> service.suspend(former.seen(), "No contract"));
        former.followedBy(next.code);
        assertThat(next.kept()).isEqualTo("SUSPENDED open");
        assertThat(next.reasons()).isEqualTo("No contract");
        refuses(CouncilProblem.NO_GROUP, this::reactivate);
        refuses(CouncilProblem.STATE, () -> next.onboard(service -> service.takeBack(next.seen())));
        makeGroup();
        assertThat(next.kept()).isEqualTo("SUSPENDED");
        reactivate();
        assertThat(next.kept()).isEqualTo("ACTIVE");
        assertThat(next.changes()).isEqualTo("PUT_ON ACTIVE, SUSPENDED SUSPENDED, REACTIVATED ACTIVE");
    }

    @Test
    void isSetUpFurtherWhereItWasBeingSetUp() {
        former.followedBy(next.code);
        makeGroup();
        assertThat(next.kept()).isEqualTo("SETTING_UP");
        assertThat(next.changes()).isEqualTo("PUT_ON SETTING_UP");
    }

    @Test
    void staysStoppedWhereItWasStoppedBeforeItsGroupWasMade() {
        former.states(service -> service.activate(former.seen()));
        former.followedBy(next.code);
        next.states(service -> service.suspend(next.seen(), "Not yet"));
        makeGroup();
        assertThat(next.kept()).isEqualTo("SUSPENDED");
    }

    private void makeGroup() {
        next.onboard(service -> service.makeGroup(next.code));
    }

    private void reactivate() {
        next.states(service -> service.reactivate(next.seen(), "Contract signed"));
    }
}
