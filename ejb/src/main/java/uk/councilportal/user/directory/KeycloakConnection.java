package uk.councilportal.user.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import uk.councilportal.platform.config.PortalConfiguration;

/** The connection to Keycloak, made when it is first used: the portal starts without Keycloak. */
@ApplicationScoped
public class KeycloakConnection {
    private static final Patience USUAL = new Patience(Duration.ofSeconds(2), Duration.ofSeconds(8));
    /** Roles are taken away by a DELETE that names them, which Jersey would refuse to send. */
    private static final String BODY_WITH_DELETE = "jersey.config.client.suppressHttpComplianceValidation";
    /**
     * The JDK sends a request whose answer is lost a second time by itself, unless its body is streamed: an account would be
     * made, and the second request be told that somebody else has it.
     */
    private static final String BODY_PROCESSING = "jersey.config.client.request.entity.processing";

    private final PortalConfiguration configuration;
    private final Clock clock;
    private final Patience patience;
    private KeycloakAdmin admin;
    private PortalAccount account;

    /** For the proxy of the container only. */
    protected KeycloakConnection() {
        this(null, null);
    }

    /**
     * How long Keycloak is waited for.
     *
     * @param connect until it takes a connection
     * @param answer until the next part of its answer
     */
    public record Patience(Duration connect, Duration answer) {}

    @Inject
    public KeycloakConnection(PortalConfiguration configuration, Clock clock) {
        this(configuration, clock, USUAL);
    }

    /** A connection with a patience of its own. */
    public KeycloakConnection(PortalConfiguration configuration, Clock clock, Patience patience) {
        this.configuration = configuration;
        this.clock = clock;
        this.patience = patience;
    }

    /** Keycloak's administration interface, signed in as the portal's own account. */
    public synchronized KeycloakAdmin admin() {
        if (admin == null) {
            String server = configuration.adminApiServer();
            String realm = configuration.realm();
            account = new PortalAccount(
                    client(server + "/realms/" + realm).build(KeycloakTokens.class),
                    configuration.adminApiSecret(),
                    clock);
            admin = client(server + "/admin/realms/" + realm)
                    .property(BODY_WITH_DELETE, true)
                    .property(BODY_PROCESSING, "CHUNKED")
                    .register(account)
                    .build(KeycloakAdmin.class);
        }
        return admin;
    }

    /** Signs in anew with the next call. */
    public synchronized void signInAnew() {
        if (account != null) {
            account.forget();
        }
    }

    private RestClientBuilder client(String address) {
        return RestClientBuilder.newBuilder()
                .baseUri(URI.create(address + "/"))
                .connectTimeout(patience.connect().toMillis(), TimeUnit.MILLISECONDS)
                .readTimeout(patience.answer().toMillis(), TimeUnit.MILLISECONDS);
    }
}
