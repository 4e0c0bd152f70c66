package uk.councilportal.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * MariaDB, Keycloak and the portal, started together. The database and Keycloak start side by side, the portal as
 * soon as the database answers. What has been started ends with {@link #close()}, also when the start failed.
 */
public final class PortalStack implements AutoCloseable {
    private final StackSettings settings;
    private final Progress progress;
    private final Secrets secrets;
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private final PortalRuntime portal;
    private Keycloak keycloak;
    private Map<String, String> environment = Map.of();
    private boolean closed;

    private PortalStack(StackSettings settings, Progress progress, PortalRuntime portal) {
        this.settings = settings;
        this.progress = progress;
        this.portal = portal;
        this.secrets = Secrets.in(settings.folders().data());
    }

    /** A stack that is not started yet, so that it can be closed while it starts. */
    public static PortalStack prepare(StackSettings settings, Progress progress) {
        return prepare(settings, progress, new PayaraMicro(settings));
    }

    /** The same around a portal that runs on something else. */
    public static PortalStack prepare(StackSettings settings, Progress progress, PortalRuntime portal) {
        return new PortalStack(settings, progress, portal);
    }

    /** Starts all three servers and waits until the portal says that it is ready. */
    public void start() throws IOException, InterruptedException {
        settings.ports().requireFree();
        Path data = Folders.createForOwnerOnly(settings.folders().data());
        if (settings.options().fresh()) {
            progress.say("Starting empty, as -Dfresh asks");
            Folders.delete(data.resolve("database"));
            Folders.delete(data.resolve("keycloak"));
        }
        CompletableFuture<Void> keycloak = CompletableFuture.runAsync(this::startKeycloak);
        CompletableFuture<Void> portalReady = CompletableFuture.runAsync(this::startPortal);
        try {
            CompletableFuture.anyOf(failureOf(keycloak), failureOf(portalReady), both(keycloak, portalReady))
                    .join();
        } catch (CompletionException e) {
            throw unwrapped(e);
        }
    }

    private static CompletableFuture<Void> both(CompletableFuture<Void> one, CompletableFuture<Void> other) {
        return CompletableFuture.allOf(one, other);
    }

    /** Completes only when the given work fails, and then at once. */
    private static CompletableFuture<Void> failureOf(CompletableFuture<Void> work) {
        CompletableFuture<Void> failure = new CompletableFuture<>();
        work.whenComplete((nothing, problem) -> {
            if (problem != null) {
                failure.completeExceptionally(problem);
            }
        });
        return failure;
    }

    private static RuntimeException unwrapped(CompletionException e) {
        return e.getCause() instanceof RuntimeException cause ? cause : e;
    }

    private void startKeycloak() {
        try {
            keycloak = new Keycloak(settings, secrets);
            register(keycloak);
            keycloak.start(progress);
        } catch (IOException | InterruptedException e) {
            throw new CompletionException(e);
        }
    }

    private void startPortal() {
        try {
            Database database = Database.start(settings, secrets);
            register(database);
            progress.say("MariaDB is ready");
            register(portal);
            environment = Map.copyOf(environment(database));
            portal.start(environment, database.processIds());
            settings.options().national().ifPresent(folder -> tellOfNationalData());
            portal.awaitReady();
            progress.say("The portal is ready");
        } catch (IOException | InterruptedException e) {
            throw new CompletionException(e);
        }
    }

    /** The portal answers nobody before everything is loaded, but it says in its log how far it has come. */
    private void tellOfNationalData() {
        progress.say("Loading national data; the first time this takes a minute");
        LogLines lines = new LogLines(settings.logs().resolve("portal.log"), "National data: ", progress::say);
        register(lines);
        lines.start();
    }

    /** Keeps what has to be closed; closes it at once when the stack is being closed already. */
    private void register(AutoCloseable part) {
        synchronized (started) {
            if (!closed) {
                started.push(part);
                return;
            }
        }
        closeQuietly(part);
    }

    private Map<String, String> environment(Database database) {
        Map<String, String> environment = new HashMap<>(database.environment());
        environment.put("PORTAL_OIDC_ISSUER", settings.issuer());
        environment.put("PORTAL_OIDC_CLIENT_ID", "portal");
        environment.put("PORTAL_OIDC_CLIENT_SECRET", secrets.get("oidc.client"));
        environment.put("PORTAL_ADMIN_API_CLIENT_SECRET", secrets.get("admin-api.client"));
        environment.put("PORTAL_AUDIT_KEY", secrets.get("audit"));
        environment.put("PORTAL_BASE_URL", settings.baseUrl());
        environment.put("PORTAL_STAGE", "development");
        if (settings.artefacts().hasSampleData()) {
            environment.put(
                    "PORTAL_SAMPLE_DATA", settings.artefacts().sampleData().toString());
        }
        settings.options().national().ifPresent(folder -> environment.put("PORTAL_NATIONAL_DATA", folder.toString()));
        settings.options().administration().ifPresent(address -> environment.put("PORTAL_ADMIN_API_URL", address));
        return environment;
    }

    /** Waits for as long as the portal runs; returns only when it has ended by itself. */
    public void awaitEnd() throws InterruptedException {
        progress.say("The portal has ended by itself." + portal.awaitEnd());
    }

    /** Ends Keycloak alone, as a fault would; everything else goes on. */
    public void stopKeycloak() {
        keycloak.close();
    }

    /** Starts Keycloak again, and waits until it answers. */
    public void startKeycloakAgain() throws IOException, InterruptedException {
        keycloak.start(progress);
    }

    public StackSettings settings() {
        return settings;
    }

    /** What the portal has been started with. */
    public Map<String, String> environment() {
        return environment;
    }

    /** The folder with the files {@code changes.000001} and so on, in which the database logs changes where it is asked to. */
    public Path logOfChanges() {
        return Database.logOfChanges(settings);
    }

    public Secrets secrets() {
        return secrets;
    }

    @Override
    public void close() {
        Deque<AutoCloseable> parts;
        synchronized (started) {
            closed = true;
            parts = new ArrayDeque<>(started);
            started.clear();
        }
        parts.forEach(this::closeQuietly);
    }

    private void closeQuietly(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            progress.say("Could not end one part cleanly: " + e.getMessage());
        }
    }
}
