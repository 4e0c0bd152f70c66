package uk.councilportal.user.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static uk.councilportal.user.call.ScriptedKeycloak.cut;
import static uk.councilportal.user.call.ScriptedKeycloak.empty;
import static uk.councilportal.user.call.ScriptedKeycloak.html;
import static uk.councilportal.user.call.ScriptedKeycloak.json;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.councilportal.container.PortalArchive;
import uk.councilportal.platform.config.PortalConfiguration;
import uk.councilportal.user.call.ScriptedKeycloak.Asked;
import uk.councilportal.user.directory.DirectoryException;
import uk.councilportal.user.directory.DirectoryException.Kind;
import uk.councilportal.user.directory.KeycloakCall;
import uk.councilportal.user.directory.KeycloakConnection;
import uk.councilportal.user.directory.KeycloakConnection.Patience;
import uk.councilportal.user.directory.UserDirectory;
import uk.councilportal.user.directory.UserKeeper;

/** Every kind of answer, and what the portal takes it for. */
@ExtendWith(ArquillianExtension.class)
class KeycloakCallIT {
    private static final Patience SHORT = new Patience(Duration.ofMillis(500), Duration.ofMillis(500));
    private static final JsonObject NEWCOMER =
            Json.createObjectBuilder().add("username", "sam@example.org").build();
    private static final String SAM = "{\"id\": \"7\", \"username\": \"sam@example.org\"}";
    private static final String NO_MAIL = "{\"errorMessage\": \"Failed to send execute actions email\"}";

    private ScriptedKeycloak keycloak;
    private KeycloakCall call;
    private UserKeeper keeper;

    @Deployment
    static Archive<?> portal() {
        return PortalArchive.withPackageOf(KeycloakCallIT.class);
    }

    @BeforeEach
    void start() {
        keycloak = new ScriptedKeycloak();
        Settings settings = new Settings(keycloak.address());
        call = new KeycloakCall(new KeycloakConnection(settings, Clock.systemUTC(), SHORT));
        keeper = new UserKeeper(new UserDirectory(call), settings);
    }

    @AfterEach
    void end() {
        keycloak.close();
    }

    @Test
    void asksWithTheSameTokenAgain() {
        keycloak.answers(json(200, SAM), json(200, SAM));
        call.ask(admin -> admin.user("7"));
        call.ask(admin -> admin.user("7"));
        assertThat(keycloak.asked()).extracting(Asked::token).containsExactly("Bearer token-1", "Bearer token-1");
    }

    @Test
    void asksOnceMoreWithANewTokenWhereTheOldOneIsNoLongerTaken() {
        keycloak.answers(json(401, "{\"error\": \"HTTP 401 Unauthorized\"}"), json(200, SAM));
        JsonObject sam = call.ask(admin -> admin.user("7"));
        assertThat(sam.getString("username")).isEqualTo("sam@example.org");
        assertThat(keycloak.asked()).extracting(Asked::token).containsExactly("Bearer token-1", "Bearer token-2");
    }

    @Test
    void changesOnceMoreWithANewTokenToo() {
        keycloak.answers(empty(401), empty(201));
        create();
        assertThat(keycloak.asked())
                .containsExactly(
                        new Asked("POST users", "Bearer token-1", NEWCOMER.toString()),
                        new Asked("POST users", "Bearer token-2", NEWCOMER.toString()));
    }

    /** Of an answer 401 to a streamed change the runtime hands on no words. */
    @Test
    void isRefusedWhereTheNewTokenIsNotTakenEither() {
        keycloak.answers(empty(401), json(401, "{\"error\": \"HTTP 401 Unauthorized\"}"));
        fails(Kind.REFUSED, "");
        assertThat(keycloak.asked()).hasSize(2);
    }

    @Test
    void isRefusedInTheWordsOfTheAnswerWhereItHasSome() {
        keycloak.answers(json(403, "{\"error\": \"HTTP 403 Forbidden\"}"));
        fails(Kind.REFUSED, "HTTP 403 Forbidden");
        keycloak.answers(json(400, "{\"field\": \"email\", \"errorMessage\": \"error-invalid-email\"}"));
        fails(Kind.REFUSED, "error-invalid-email");
        keycloak.answers(json(400, "{\"error\": \"invalid_request\", \"error_description\": \"No name\"}"));
        fails(Kind.REFUSED, "No name");
    }

    @Test
    void isRefusedWithoutWordsWhereTheAnswerIsNotOneOfKeycloak() {
        keycloak.answers(html(403, "<html><body>Forbidden by the gateway</body></html>"));
        fails(Kind.REFUSED, "");
        keycloak.answers(json(403, "[\"no\"]"));
        fails(Kind.REFUSED, "");
        keycloak.answers(json(403, "{\"error\": 403}"));
        fails(Kind.REFUSED, "");
        keycloak.answers(empty(403));
        fails(Kind.REFUSED, "");
    }

    @Test
    void tellsWhatIsNotThereFromWhatIsThereAlready() {
        keycloak.answers(json(404, "{\"error\": \"User not found\"}"));
        fails(Kind.NOT_FOUND, "User not found");
        keycloak.answers(json(409, "{\"errorMessage\": \"User exists with same username\"}"));
        fails(Kind.CONFLICT, "User exists with same username");
    }

    @Test
    void doesNotKnowWhatWasDoneWhereKeycloakFails() {
        keycloak.answers(json(500, "{\"error\": \"unknown_error\"}"));
        fails(Kind.UNREACHABLE, "unknown_error");
        keycloak.answers(empty(500));
        fails(Kind.UNREACHABLE, "");
        keycloak.answers(html(503, "<html><body>Bad gateway</body></html>"));
        fails(Kind.UNREACHABLE, "");
    }

    @Test
    void isUnreachableWhereNobodyTakesTheConnection() {
        keycloak.close();
        fails(Kind.UNREACHABLE, "");
    }

    @Test
    void isUnreachableWhereNoAnswerComesInTime() {
        keycloak.answers(keycloak.silence());
        fails(Kind.UNREACHABLE, "");
        assertThat(keycloak.asked()).hasSize(1);
    }

    @Test
    void doesNotChangeAnythingASecondTimeWhereTheAnswerIsLost() {
        keycloak.answers(cut(), json(409, "{\"errorMessage\": \"User exists with same username\"}"));
        fails(Kind.UNREACHABLE, "");
        assertThat(keycloak.asked()).extracting(Asked::request).containsExactly("POST users");
    }

    @Test
    void isRefusedInWordsWhereTheAccountOfThePortalIsNotLetIn() {
        keycloak.refusesTheAccount(
                json(
                        401,
                        "{\"error\": \"unauthorized_client\", \"error_description\": \"Invalid client or Invalid client credentials\"}"));
        fails(Kind.REFUSED, "Invalid client or Invalid client credentials");
        assertThat(keycloak.asked()).isEmpty();
        keycloak.answers(empty(201));
        create();
    }

    @Test
    void hasKeycloakSendTheMailWithWhichSomebodyChoosesAPassword() {
        keycloak.answers(json(200, "[" + SAM + "]"), json(200, SAM), empty(204));
        keeper.sendInvitation("sam@example.org");
        assertThat(keycloak.asked())
                .last()
                .isEqualTo(new Asked(
                        "PUT users/7/execute-actions-email?client_id=portal",
                        "Bearer token-1",
                        "[\"UPDATE_PASSWORD\"]"));
    }

    @Test
    void tellsAMailThatCouldNotBeSentFromAKeycloakThatDoesNotAnswer() {
        keycloak.answers(json(200, "[" + SAM + "]"), json(200, SAM), json(500, NO_MAIL));
        assertThat(failure(() -> keeper.sendInvitation("sam@example.org")).kind())
                .isEqualTo(Kind.NO_MAIL);
        keycloak.answers(json(200, "[" + SAM + "]"), json(200, SAM), empty(502));
        assertThat(failure(() -> keeper.sendInvitation("sam@example.org")).kind())
                .isEqualTo(Kind.UNREACHABLE);
    }

    private void fails(Kind kind, String words) {
        DirectoryException failure = failure(this::create);
        assertThat(failure.kind())
                .as(() -> String.valueOf(failure.getCause()) + " / "
                        + failure.getCause().getCause())
                .isEqualTo(kind);
        assertThat(failure.words()).isEqualTo(words);
    }

    private static DirectoryException failure(Runnable work) {
        return catchThrowableOfType(DirectoryException.class, work::run);
    }

    private void create() {
        call.ask(admin -> {
            admin.create(NEWCOMER);
            return null;
        });
    }

    /** A portal whose sign-in service is the small server. */
    private static final class Settings extends PortalConfiguration {
        private final String server;

        Settings(String server) {
            this.server = server;
        }

        @Override
        public String adminApiServer() {
            return server;
        }

        @Override
        public String realm() {
            return "portal";
        }

        @Override
        public String adminApiSecret() {
            return "secret";
        }

        @Override
        public String oidcClientId() {
            return "portal";
        }
    }
}
