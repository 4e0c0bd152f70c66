package uk.councilportal.council.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Where a council stands on the portal")
class CouncilStateServiceIT {
    private final CouncilWork work = new CouncilWork();

    @BeforeEach
    void aCouncilIsPutOn() {
        work.putOn();
    }

    @Test
    void goesFromSettingUpToWorkIsStoppedAndGoesOn() {
        refuses(CouncilProblem.NO_GROUP, service -> service.activate(work.seen()));
        makeGroup();
        work.states(service -> service.activate(work.seen()));
        refuses(CouncilProblem.STATE, service -> service.activate(work.seen()));
        refuses(CouncilProblem.STATE, service -> service.reactivate(work.seen(), "Not stopped"));
        work.states(service -> service.suspend(work.seen(), "No contract"));
        refuses(CouncilProblem.STATE, service -> service.suspend(work.seen(), "Again"));
        work.states(service -> service.reactivate(work.seen(), "Signed"));
        assertThat(work.kept()).isEqualTo("ACTIVE");
        assertThat(work.changes())
                .isEqualTo("PUT_ON SETTING_UP, ACTIVATED ACTIVE, SUSPENDED SUSPENDED, REACTIVATED ACTIVE");
    }

    @Test
    void goesOnAsItStoodBefore() {
        makeGroup();
        work.states(service -> service.suspend(work.seen(), "No contract"));
        work.states(service -> service.reactivate(work.seen(), "Signed"));
        assertThat(work.kept()).isEqualTo("SETTING_UP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void asksForAReason(String reason) {
        refuses(CouncilProblem.REASON, service -> service.suspend(work.seen(), reason));
        refuses(CouncilProblem.REASON, service -> service.suspend(work.seen(), null));
        refuses(CouncilProblem.REASON, service -> service.suspend(work.seen(), "x".repeat(501)));
    }

    @Test
    void isNotChangedByWhoeverSawItBeforeSomebodyElseDid() {
        SeenCouncil before = work.seen();
        work.states(service -> service.suspend(before, "No contract"));
        refuses(CouncilProblem.CHANGED, service -> service.reactivate(before, "Signed"));
        assertThat(work.kept()).startsWith("SUSPENDED");
    }

    @Test
    void takesOtherDetails() {
        work.states(service -> service.change(
                work.seen(),
                new CouncilEntry(Map.of("short_name", "Ours", "year_start_month", "4", "disclosure", "CHILD_COUNT"))));
        assertThat(work.changes()).endsWith("DETAILS SETTING_UP");
        work.states(service -> service.change(
                work.seen(),
                new CouncilEntry(
                        Map.of("short_name", "Ours", "year_start_month", "4", "disclosure", "CHILD_COUNT ROUND5 7"))));
        assertThat(work.changes()).endsWith("POLICY SETTING_UP");
        assertThat(work.policies()).isEqualTo("CHILD_COUNT, CHILD_COUNT 7 ROUND5");
    }

    /** The form offers nothing weaker than the standard; this is what somebody sends by hand. */
    @ParameterizedTest
    @ValueSource(strings = {"NONE", "WORKFORCE", "CHILD_COUNT 2", "CHILD_COUNT 4", "CHILD_COUNT 6", ""})
    void withholdsNeverLessThanTheStandard(String policy) {
        CouncilEntry weaker = new CouncilEntry(Map.of("year_start_month", "4", "disclosure", policy));

        assertThatThrownBy(() -> work.states(service -> service.change(work.seen(), weaker)))
                .isInstanceOf(CouncilTypedException.class);
        assertThat(work.changes()).doesNotContain("POLICY");
    }

    @Test
    void isNotFoundThatIsNotOnThePortal() {
        SeenCouncil nobody = new SeenCouncil(new CouncilWork().code, 1);
        assertThatThrownBy(() -> work.states(service -> service.suspend(nobody, "No contract")))
                .isInstanceOf(PortalCouncilNotFoundException.class);
    }

    private void makeGroup() {
        work.onboard(service -> service.makeGroup(work.code));
    }

    private void refuses(CouncilProblem problem, Consumer<CouncilStateService> call) {
        assertThatThrownBy(() -> work.states(call))
                .isInstanceOfSatisfying(
                        CouncilRefusedException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(problem));
    }
}
