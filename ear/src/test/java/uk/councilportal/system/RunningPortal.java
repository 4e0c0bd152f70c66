package uk.councilportal.system;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import uk.councilportal.run.Artefacts;
import uk.councilportal.run.PortalStack;
import uk.councilportal.run.Ports;
import uk.councilportal.run.Progress;
import uk.councilportal.run.StackSettings;

/**
 * The portal that the system tests ask: started on free ports when the first test needs it, and ended with the last.
 * With {@code -Dsystem.portal=http://localhost:8080 -Dsystem.issuer=http://localhost:8180/realms/portal} the tests
 * ask a portal that runs already.
 */
public final class RunningPortal {
    /** Half of a token's life, so that no test meets its end by chance. */
    private static final int TOKEN_USE_SECONDS = 30;

    private static RunningPortal running;
    private static PortalStack stack;
    private static AdministrationLine line;
    private static Exception failure;

    private final Map<String, Token> known = new ConcurrentHashMap<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private final String baseUrl;
    private final String issuer;

    private RunningPortal(String baseUrl, String issuer) {
        this.baseUrl = baseUrl;
        this.issuer = issuer;
    }

    /** The one portal of this test run. Where it could not start, every test fails for that reason. */
    public static synchronized RunningPortal get() {
        if (failure != null) {
            throw new IllegalStateException("The portal could not start", failure);
        }
        if (running == null) {
            String elsewhere = System.getProperty("system.portal", "");
            running =
                    elsewhere.isEmpty() ? started() : new RunningPortal(elsewhere, System.getProperty("system.issuer"));
        }
        return running;
    }

    private static RunningPortal started() {
        try {
            stack = prepared(System.getProperties());
            StackSettings settings = stack.settings();
            stack.start();
            return new RunningPortal(settings.baseUrl(), settings.issuer());
        } catch (IOException | RuntimeException e) {
            failure = e;
            throw new IllegalStateException("The portal could not start", e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** The WAR on Payara Micro, or the EAR on Payara Server where the profile {@code ear} asks for it. */
    private static PortalStack prepared(Properties properties) throws IOException {
        boolean ear = "ear".equals(properties.getProperty("system.form"));
        boolean keep = Boolean.getBoolean("portal.stack.keep");
        Path target = Path.of(properties.getProperty("run.target"));
        Ports ports = ear ? PayaraServer.ports() : Ports.free();
        line = AdministrationLine.to(ports.keycloak());
        StackSettings settings = new StackSettings(
                ports,
                Artefacts.from(properties),
                new StackSettings.Folders(target.resolve("software"), target.resolve(ear ? "stack-ear" : "stack")),
                StackSettings.Options.none()
                        .startingFresh(!keep)
                        .loggingChanges()
                        .administeredAt(line.address()));
        Progress progress = new Progress(System.out);
        if (!ear) {
            return PortalStack.prepare(settings, progress);
        }
        Path server = Path.of(properties.getProperty("run.server"));
        return PortalStack.prepare(
                settings, progress, new PayaraServer(settings, server, target.resolve("portal.ear")));
    }

    /** Ends what this run has started; the session listener calls it once at the very end. */
    static synchronized void end() {
        if (stack != null) {
            stack.close();
            line.close();
        }
    }

    /** What the portal of this run was started with; empty where the tests ask one that runs elsewhere. */
    public Map<String, String> environment() {
        return stack == null ? Map.of() : stack.environment();
    }

    /** The portal's own database, reached past the portal. */
    Connection connect() throws SQLException {
        Map<String, String> settings = environment();
        return DriverManager.getConnection(
                settings.get("PORTAL_DB_URL"), settings.get("PORTAL_DB_USER"), settings.get("PORTAL_DB_PASSWORD"));
    }

    /** On which the portal of this run keeps people in the sign-in service; empty where the tests ask one that runs elsewhere. */
    Optional<AdministrationLine> administrationLine() {
        return Optional.ofNullable(line);
    }

    /** Where the database of this run logs every change; empty where the tests ask a portal that runs elsewhere. */
    Optional<Path> logOfChanges() {
        return Optional.ofNullable(stack).map(PortalStack::logOfChanges);
    }

    /** Whether this run has started the sign-in service itself, so that a test can stop it. */
    public boolean ownsSignIn() {
        return stack != null;
    }

    /** Ends the sign-in service alone, as a fault would. Whoever does so starts it again. */
    public void stopSignIn() {
        stack.stopKeycloak();
    }

    /** Starts the sign-in service again, and waits until it answers. */
    public void startSignIn() {
        try {
            stack.startKeycloakAgain();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** Address of the portal without a slash at its end. */
    public String baseUrl() {
        return baseUrl;
    }

    /** Address of the realm that signs people in. */
    public String issuer() {
        return issuer;
    }

    /** A bearer token of a sample user, from the development client for scripts; fresh for at least half a minute. */
    public String token(String username) {
        return known.compute(username, (name, token) -> token != null && token.isFresh() ? token : requested(name))
                .value();
    }

    private record Token(String value, Instant until) {
        boolean isFresh() {
            return Instant.now().isBefore(until);
        }
    }

    private Token requested(String username) {
        return new Token(
                tokens(username).getString("access_token"), Instant.now().plusSeconds(TOKEN_USE_SECONDS));
    }

    /**
     * A token that may make and remove people; empty where the tests ask a portal that runs elsewhere and are not told its
     * secret by {@code -Dsystem.administration}.
     */
    public String administrationToken() {
        String secret = stack == null
                ? System.getProperty("system.administration", "")
                : stack.secrets().get("admin-api.client");
        if (secret.isEmpty()) {
            return "";
        }
        String form = "grant_type=client_credentials&client_id=portal-admin-api&client_secret=" + secret;
        return tokensFor(form).getString("access_token");
    }

    /** A token of Keycloak's own administrator, who alone may say which mail server it uses. */
    String bootstrapToken() {
        String form = "grant_type=password&client_id=admin-cli&username=admin&password="
                + stack.secrets().get("keycloak.admin");
        return tokensFor(issuer.replace("/realms/portal", "/realms/master"), form)
                .getString("access_token");
    }

    /** The token that says who somebody is; it opens nothing. */
    public String idToken(String username) {
        return tokens(username).getString("id_token");
    }

    private JsonObject tokens(String username) {
        String form = "grant_type=password&client_id=portal-cli&scope=openid&username=%s&password=%s"
                .formatted(username, username);
        return tokensFor(form);
    }

    private JsonObject tokensFor(String form) {
        return tokensFor(issuer, form);
    }

    private JsonObject tokensFor(String realm, String form) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        if (answer.statusCode() != 200) {
            throw new AssertionError("No token: " + answer.body());
        }
        return json(answer);
    }

    /** Asks as nobody. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(baseUrl + path)));
    }

    /** Asks with the bearer token of a sample user. */
    public HttpResponse<String> getAs(String username, String path) {
        return getAs(username, path, Map.of("Accept", "application/json"));
    }

    /** Asks with the bearer token of a sample user and further header fields. */
    public HttpResponse<String> getAs(String username, String path, Map<String, String> headers) {
        HttpRequest.Builder request = authorised(username, path);
        headers.forEach(request::header);
        return send(request);
    }

    /** A request with the bearer token of a sample user, for any other method. */
    public HttpRequest.Builder authorised(String username, String path) {
        return HttpRequest.newBuilder(URI.create(baseUrl + path)).header("Authorization", "Bearer " + token(username));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    public static JsonObject json(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(e);
    }
}
