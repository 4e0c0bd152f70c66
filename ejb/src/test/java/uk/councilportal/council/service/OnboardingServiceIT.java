package uk.councilportal.council.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilportal.platform.exchange.ImportFailure;
import uk.councilportal.user.directory.DirectoryException;
import uk.councilportal.user.model.UserPlace;
import uk.councilportal.user.model.UserRole;
import uk.councilportal.user.model.UserStanding;

@DisplayName("Putting a council on the portal")
class OnboardingServiceIT {
    private final CouncilWork work = new CouncilWork();

    @Test
    void writesItDownMakesItsGroupAndClosesTheStep() {
        work.putOn();
        assertThat(work.kept()).isEqualTo("SETTING_UP open");
        work.onboard(service -> service.makeGroup(work.code));
        assertThat(work.kept()).isEqualTo("SETTING_UP");
        assertThat(work.hasGroup()).isTrue();
        assertThat(work.changes()).isEqualTo("PUT_ON SETTING_UP");
    }

    @ParameterizedTest(name = "after the call: {0}")
    @ValueSource(booleans = {false, true})
    void leavesAnOpenStepWhereverTheSignInServiceIsCut(boolean afterTheCall) {
        work.putOn();
        boolean cut = true;
        for (int call = 1; cut; call++) {
            work.keycloak.cutAt(call, afterTheCall);
            try {
                work.onboard(service -> service.makeGroup(work.code));
            } catch (DirectoryException expected) {
                assertThat(work.kept()).as("cut at " + call).isEqualTo("SETTING_UP open");
            }
            cut = work.keycloak.wasCut();
            work.keycloak.mend();
        }
        assertThat(work.kept()).isEqualTo("SETTING_UP");
        assertThat(work.hasGroup()).isTrue();
    }

    @ParameterizedTest(name = "after the call: {0}")
    @ValueSource(booleans = {false, true})
    void isTakenBackWhollyWhereverTheSignInServiceWasCut(boolean afterTheCall) {
        for (int call = 1; call <= 4; call++) {
            CouncilWork each = new CouncilWork();
            each.putOn();
            each.keycloak.cutAt(call, afterTheCall);
            assertThatThrownBy(() -> each.onboard(service -> service.makeGroup(each.code)))
                    .isInstanceOf(DirectoryException.class);
            assertThatThrownBy(() -> each.onboard(service -> service.takeBack(each.seen())))
                    .isInstanceOf(DirectoryException.class);
            assertThat(each.kept()).as("still down").isEqualTo("SETTING_UP open");
            each.keycloak.mend();
            each.onboard(service -> service.takeBack(each.seen()));
            assertThat(each.kept()).isEqualTo("nothing");
            assertThat(each.changes()).isEqualTo("nothing");
            assertThat(each.hasGroup()).isFalse();
            assertThat(each.isListed()).isFalse();
        }
    }

    @Test
    void staysInTheListOfCouncilsThatHadItBefore() {
        work.database.execute("insert into authority (ons_code, name, region, authority_type) values ('" + work.code
                + "', 'Council " + work.code + "', 'Region', 'County')");
        work.putOn();
        work.onboard(service -> service.takeBack(work.seen()));
        assertThat(work.kept()).isEqualTo("nothing");
        assertThat(work.isListed()).isTrue();
    }

    @Test
    void leavesNothingWhenTheDatabaseIsCutWhileItIsWrittenDown() {
        assertThatThrownBy(() -> work.onboard((service, em) -> {
                    service.putOn(work.entry());
                    em.flush();
                    kill(em);
                }))
                .isInstanceOf(Exception.class);
        assertThat(work.kept()).isEqualTo("nothing");
        assertThat(work.changes()).isEqualTo("nothing");
        work.putOn();
        assertThat(work.kept()).isEqualTo("SETTING_UP open");
    }

    @Test
    void leavesAnOpenStepWhenTheDatabaseIsCutAfterTheGroupWasMade() {
        work.putOn();
        assertThatThrownBy(() -> work.onboard((service, em) -> {
                    service.makeGroup(work.code);
                    kill(em);
                }))
                .isInstanceOf(Exception.class);
        assertThat(work.hasGroup()).isTrue();
        assertThat(work.kept()).isEqualTo("SETTING_UP open");
        work.onboard(service -> service.makeGroup(work.code));
        assertThat(work.kept()).isEqualTo("SETTING_UP");
    }

    @Test
    void takesBackNeitherACouncilThatIsOnNorOneWithPeople() {
        work.putOn();
        work.keycloak.cutAt(3, true);
        assertThatThrownBy(() -> work.onboard(service -> service.makeGroup(work.code)))
                .isInstanceOf(DirectoryException.class);
        work.keycloak.mend();
        work.keycloak.put(
                "early",
                new UserStanding(Set.of(UserPlace.council(work.code.value())), Set.of(UserRole.VIEWER), true),
                0);
        refuses(CouncilProblem.HAS_PEOPLE, () -> work.onboard(service -> service.takeBack(work.seen())));
        work.onboard(service -> service.makeGroup(work.code));
        refuses(CouncilProblem.HAS_GROUP, () -> work.onboard(service -> service.takeBack(work.seen())));
        assertThat(work.kept()).isEqualTo("SETTING_UP");
    }

    @Test
    void takesBackNothingThatKeepsAnythingOrWasChangedSinceItWasSeen() {
        work.putOn();
        SeenCouncil seen = work.seen();
        work.keepsNothing = false;
        refuses(CouncilProblem.HAS_DATA, () -> work.onboard(service -> service.takeBack(seen)));
        work.keepsNothing = true;
        work.database.execute("update portal_council set version = version + 1 where ons_code = '" + work.code + "'");
        refuses(CouncilProblem.CHANGED, () -> work.onboard(service -> service.takeBack(seen)));
        assertThat(work.kept()).isEqualTo("SETTING_UP open");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"ACTIVE", "SUSPENDED", "LEFT"})
    void takesBackNothingThatIsNotBeingSetUp(String state) {
        work.putOn();
        work.database.execute("update portal_council set state = '" + state + "' where ons_code = '" + work.code + "'");
        refuses(CouncilProblem.STATE, () -> work.onboard(service -> service.takeBack(work.seen())));
        assertThat(work.kept()).isEqualTo(state + " open");
    }

    @Test
    void makesNoGroupForACouncilThatHasLeft() {
        work.putOn();
        work.database.execute("update portal_council set state = 'LEFT' where ons_code = '" + work.code + "'");
        refuses(CouncilProblem.STATE, () -> work.onboard(service -> service.makeGroup(work.code)));
        assertThat(work.hasGroup()).isFalse();
    }

    @Test
    void takesBackNeitherACouncilThatFollowsAnotherNorOneThatIsFollowed() {
        work.putOn();
        CouncilWork next = new CouncilWork();
        work.followedBy(next.code);
        refuses(CouncilProblem.IN_SUCCESSION, () -> next.onboard(service -> service.takeBack(next.seen())));
        work.database.execute("update portal_council set state = 'SETTING_UP' where ons_code = '" + work.code + "'");
        refuses(CouncilProblem.IN_SUCCESSION, () -> work.onboard(service -> service.takeBack(work.seen())));
        assertThat(next.kept()).isEqualTo("SETTING_UP open");
    }

    @Test
    void refusesACouncilTwiceAndANameTwice() {
        work.putOn();
        refuses(CouncilProblem.ON_PORTAL, work::putOn);
        CouncilWork other = new CouncilWork();
        Map<String, String> cells = new HashMap<>(other.entry().cells());
        cells.put("name", "council " + work.code);
        refuses(CouncilProblem.NOT_UNIQUE, () -> other.onboard(service -> service.putOn(new CouncilEntry(cells))));
        assertThat(other.kept()).isEqualTo("nothing");
    }

    @Test
    void tellsEverythingThatIsTypedWrong() {
        CouncilEntry wrong = new CouncilEntry(Map.of("council", "E07000001", "disclosure", "NONE"));
        assertThatThrownBy(() -> work.onboard(service -> service.putOn(wrong)))
                .isInstanceOfSatisfying(
                        CouncilTypedException.class,
                        refused -> assertThat(refused.failures())
                                .extracting(ImportFailure::column)
                                .contains("council", "name", "region", "authority_type", "disclosure"));
    }

    /** As when the database goes away: the connection of the transaction is ended from outside. */
    private void kill(EntityManager em) {
        try (Connection outside = work.database.connect();
                Statement statement = outside.createStatement()) {
            statement.execute("KILL " + connectionId(em));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static long connectionId(EntityManager em) throws SQLException {
        try (Statement statement = em.unwrap(Connection.class).createStatement();
                ResultSet row = statement.executeQuery("SELECT CONNECTION_ID()")) {
            row.next();
            return row.getLong(1);
        }
    }

    static void refuses(CouncilProblem problem, Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        CouncilRefusedException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(problem));
    }
}
