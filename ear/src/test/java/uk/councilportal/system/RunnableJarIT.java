package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is delivered for production: one jar that starts with all its settings, and refuses to start without them. */
class RunnableJarIT {
    private static final int REFUSED = 1;
    private static final String ISSUER = "PORTAL_OIDC_ISSUER";

    /** Redirections are answers here. */
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void hasAJarAndADatabase() {
        assumeTrue(RunnableJarProcess.isBuilt(), "This build leaves out the runnable jar (-Drunnable.skip)");
        assumeTrue(
                !RunningPortal.get().environment().isEmpty(),
                "The database of a portal that runs elsewhere is not known");
    }

    @Test
    void endsAndNamesTheSettingThatIsAbsent() throws InterruptedException {
        Map<String, String> settings = production();
        settings.remove("PORTAL_OIDC_CLIENT_ID");

        try (RunnableJarProcess jar = RunnableJarProcess.start("absent", settings)) {
            assertThat(jar.awaitEnd()).isEqualTo(REFUSED);
            assertThat(jar.log()).contains("The portal does not start: PORTAL_OIDC_CLIENT_ID is not set.");
        }
    }

    @Test
    void refusesTheDefaultsOfDevelopmentAndTellsNoSecret() throws InterruptedException {
        Map<String, String> settings = production();
        settings.put("PORTAL_OIDC_CLIENT_SECRET", "development-client-secret");
        settings.put("PORTAL_BASE_URL", "http://localhost:8080");
        settings.put("PORTAL_SAMPLE_DATA", "sample-data");

        try (RunnableJarProcess jar = RunnableJarProcess.start("development", settings)) {
            assertThat(jar.awaitEnd()).isEqualTo(REFUSED);
            assertThat(jar.log())
                    .contains("PORTAL_OIDC_CLIENT_SECRET is a secret of the development set-up")
                    .contains("PORTAL_BASE_URL does not begin with https://")
                    .contains("PORTAL_SAMPLE_DATA is for development only")
                    .doesNotContain("development-client-secret");
        }
    }

    @Test
    void servesThePortalWithAWholeSetOfSettings() throws Exception {
        try (RunnableJarProcess jar = RunnableJarProcess.start("production", production())) {
            jar.awaitReady();

            assertThat(get(jar, "/").statusCode()).isEqualTo(200);
            assertThat(get(jar, "/").body()).contains("</html>");
            assertThat(get(jar, "/health/ready").statusCode()).isEqualTo(200);
            assertThat(get(jar, "/metrics").statusCode()).isEqualTo(200);
            assertThat(get(jar, "/api/v1/councils/E08000018/reports").statusCode())
                    .isEqualTo(401);
            assertThat(jar.log()).doesNotContain(production().get("PORTAL_DB_PASSWORD"));
        }
    }

    /** Keycloak has no https on a test machine, so the jar is told that it is run for development. */
    @Test
    void sendsReadersToKeycloakAndTakesItsTokens() throws Exception {
        Map<String, String> settings = settings();
        try (RunnableJarProcess jar = RunnableJarProcess.start("sign-in", settings)) {
            jar.awaitReady();

            HttpResponse<String> page = get(jar, "/app/home.xhtml");
            assertThat(page.statusCode()).isEqualTo(302);
            assertThat(page.headers().firstValue("Location").orElseThrow()).startsWith(settings.get(ISSUER));
            assertThat(get(jar, "/api/v1/councils/E08000018/reports", "rotherham-viewer")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    /** The settings of the portal that runs already, whose database and Keycloak the jar shares. */
    private static Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(RunningPortal.get().environment());
        settings.remove("PORTAL_SAMPLE_DATA");
        return settings;
    }

    private static Map<String, String> production() {
        Map<String, String> settings = settings();
        settings.remove("PORTAL_STAGE");
        settings.put(ISSUER, "https://sign-in.example.org/realms/portal");
        settings.put("PORTAL_BASE_URL", "https://portal.example.org");
        return settings;
    }

    private HttpResponse<String> get(RunnableJarProcess jar, String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(jar.baseUrl() + path)));
    }

    private HttpResponse<String> get(RunnableJarProcess jar, String path, String user)
            throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(jar.baseUrl() + path))
                .header("Authorization", "Bearer " + RunningPortal.get().token(user)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
