package uk.councilportal.run;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Keycloak from its distribution in the Maven repository, started by plain {@code java}: unpacked once, built once,
 * and given the realm whenever the realm or an address in it has changed.
 */
final class Keycloak implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final List<String> BUILD = List.of("build", "--db=dev-file", "--cache=local");

    private final StackSettings settings;
    private final Secrets secrets;
    private final Path home;
    private final Path data;
    private JavaChild server;

    Keycloak(StackSettings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
        this.home = settings.folders().software().resolve("keycloak");
        this.data = settings.folders().data().resolve("keycloak");
    }

    void start(Progress progress) throws IOException, InterruptedException {
        prepare(progress);
        importRealmWhenChanged(progress);
        List<String> arguments = java();
        arguments.addAll(List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + settings.ports().keycloak(),
                "--hostname=http://localhost:" + settings.ports().keycloak(),
                "--db-url=jdbc:h2:file:" + data.resolve("users") + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE",
                "--log-level=warn"));
        server = JavaChild.start(
                "Keycloak", arguments, environment(), settings.logs().resolve("keycloak.log"));
        server.awaitAnswer(URI.create(settings.issuer()), PATIENCE);
        progress.say("Keycloak is ready");
    }

    /** Unpacks and builds the distribution unless the stamp says that this has been done for this version. */
    private void prepare(Progress progress) throws IOException, InterruptedException {
        Path stamp = home.resolve("built.stamp");
        String wanted = settings.artefacts().keycloakZip().getFileName() + " " + BUILD;
        if (Files.exists(stamp) && Files.readString(stamp).equals(wanted)) {
            return;
        }
        progress.say("Unpacking and building Keycloak (once)");
        Folders.delete(home);
        Folders.unpackWithoutTop(settings.artefacts().keycloakZip(), home);
        List<String> arguments = java();
        arguments.addAll(BUILD);
        try (JavaChild build = JavaChild.start(
                "The Keycloak build", arguments, Map.of(), settings.logs().resolve("keycloak-build.log"))) {
            build.awaitSuccess();
        }
        Files.writeString(stamp, wanted);
        progress.say("Keycloak is built");
    }

    /** Keycloak leaves a realm alone that it knows already, so a changed one starts from an empty user store. */
    private void importRealmWhenChanged(Progress progress) throws IOException {
        Path realmFolder = settings.artefacts().realmFolder();
        String realm = RealmFile.in(realmFolder).merged();
        Path themes = realmFolder.resolve("themes");
        if (Files.isDirectory(themes)) {
            Folders.copy(themes, home.resolve("themes"));
        }
        Path file =
                Files.createDirectories(home.resolve("data").resolve("import")).resolve("portal-realm.json");
        Files.writeString(file, realm, StandardCharsets.UTF_8);
        Path stamp = Files.createDirectories(data).resolve("realm.stamp");
        String wanted = settings.baseUrl() + " " + settings.issuer() + "\n" + realm;
        if (Files.exists(stamp) && !Files.readString(stamp).equals(wanted)) {
            progress.say("The realm has changed: Keycloak starts with the sample users only");
            deleteUsers();
        }
        Files.writeString(stamp, wanted);
    }

    private void deleteUsers() throws IOException {
        try (var files = Files.newDirectoryStream(data, "users.*")) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }

    private List<String> java() {
        return new ArrayList<>(List.of(
                "-Xms128m",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-cp",
                home.resolve("lib").resolve("quarkus-run.jar") + File.pathSeparator + JavaChild.ownClasses(),
                ChildMain.class.getName(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
    }

    private Map<String, String> environment() {
        return Map.of(
                "PORTAL_BASE_URL", settings.baseUrl(),
                "PORTAL_OIDC_CLIENT_SECRET", secrets.get("oidc.client"),
                "PORTAL_ADMIN_API_CLIENT_SECRET", secrets.get("admin-api.client"),
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get("keycloak.admin"));
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}
