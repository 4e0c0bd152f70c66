package uk.councilportal.user.directory;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.councilportal.access.model.AuditActor;
import uk.councilportal.access.model.AuditResult;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.user.model.SignInEvent;
import uk.councilportal.user.model.UserPlace;
import uk.councilportal.user.model.UserRole;
import uk.councilportal.user.model.UserStanding;

/** What the sign-in service remembers of the seconds 1, 2, 3 and so on. */
class SignInEventsTest {
    private static final String SAM = "sam@example.org";
    private static final String BO = "bo@example.org";
    private static final Instant LATE = Instant.ofEpochSecond(10_000);

    private final KeycloakFixture keycloak = new KeycloakFixture();
    private final SignInEvents events = new SignInEvents(keycloak);

    @BeforeEach
    void somebodyOfACouncilAndSomebodyOfABoard() {
        keycloak.put(SAM, new UserStanding(Set.of(UserPlace.council("E08000018")), Set.of(UserRole.VIEWER), true), 0);
        keycloak.put(BO, new UserStanding(Set.of(UserPlace.board("b")), Set.of(UserRole.BOARD_MEMBER), true), 0);
    }

    @Test
    void tellsWhoCameInAndWhoWasTurnedAwayFromOldToNew() {
        happened("LOGIN_ERROR", 1, SAM, "invalid_user_credentials");
        happened("LOGIN", 2, SAM, "");
        happened("LOGOUT", 3, SAM, "");
        happened("LOGIN", 4, BO, "");

        AuditActor sam = new AuditActor(SAM, Optional.of(new AuthorityCode("E08000018")), Set.of());
        assertThat(all())
                .extracting(SignInEvent::actor)
                .containsExactly(sam, sam, new AuditActor(BO, Optional.empty(), Set.of()));
        assertThat(all())
                .extracting(SignInEvent::result)
                .containsExactly(
                        AuditResult.refused("invalid_user_credentials"), AuditResult.done(), AuditResult.done());
    }

    @Test
    void tellsNoNameThatBelongsToNobodySinceItMayBeAPassword() {
        keycloak.happened(event("LOGIN_ERROR", 1)
                .add("error", "user_not_found")
                .add("details", Json.createObjectBuilder().add("username", "my secret"))
                .build());
        assertThat(all()).extracting(SignInEvent::actor).containsOnly(AuditActor.nobody());
    }

    @Test
    void namesTheAccountHoweverItsNameWasTyped() {
        keycloak.happened(event("LOGIN", 1)
                .add("userId", SAM)
                .add("details", Json.createObjectBuilder().add("username", "SAM@EXAMPLE.ORG"))
                .build());
        keycloak.happened(event("LOGIN_ERROR", 2)
                .add("userId", SAM)
                .add("error", "expired_code")
                .build());
        AuditActor sam = new AuditActor(SAM, Optional.of(new AuthorityCode("E08000018")), Set.of());
        assertThat(all()).extracting(SignInEvent::actor).containsExactly(sam, sam);
    }

    @Test
    void tellsAnAccountThatIsGoneByItsNumber() {
        keycloak.happened(event("LOGIN", 1)
                .add("userId", "0b7c")
                .add("details", Json.createObjectBuilder().add("username", "gone@example.org"))
                .build());
        assertThat(all())
                .extracting(SignInEvent::actor)
                .containsExactly(new AuditActor("0b7c", Optional.empty(), Set.of()));
    }

    @Test
    void leavesOutWhatIsBeforeAndAfter() {
        for (int second = 1; second <= 5; second++) {
            happened("LOGIN", second, SAM, "");
        }
        assertThat(events.between(Instant.ofEpochSecond(2), Instant.ofEpochSecond(5)))
                .extracting(event -> event.at().getEpochSecond())
                .containsExactly(3L, 4L);
    }

    @Test
    void readsOnUntilItMeetsWhatIsKnown() {
        for (int second = 1; second <= 250; second++) {
            happened("LOGIN", second, SAM, "");
        }
        assertThat(all()).hasSize(250);
        assertThat(events.between(Instant.ofEpochSecond(40), LATE)).hasSize(210);
    }

    @Test
    void givesAnEventTheSameNumberEachTimeAndEveryOtherAnother() {
        happened("LOGIN", 1, SAM, "");
        happened("LOGIN", 1, BO, "");
        List<String> numbers = all().stream().map(SignInEvent::number).toList();
        assertThat(numbers).doesNotHaveDuplicates().allMatch(number -> number.length() == 36);
        assertThat(all()).extracting(SignInEvent::number).containsExactlyElementsOf(numbers);
    }

    private List<SignInEvent> all() {
        return events.between(Instant.EPOCH, LATE);
    }

    private void happened(String type, int second, String name, String error) {
        JsonObjectBuilder event = event(type, second)
                .add("userId", name)
                .add("details", Json.createObjectBuilder().add("username", name));
        keycloak.happened((error.isEmpty() ? event : event.add("error", error)).build());
    }

    private static JsonObjectBuilder event(String type, int second) {
        return Json.createObjectBuilder().add("type", type).add("time", second * 1_000L);
    }
}
