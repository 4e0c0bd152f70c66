package uk.councilportal.platform.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import uk.councilportal.platform.health.StartProgress;

/**
 * Defines the two data sources and migrates the database before anything else of the portal uses it.
 *
 * <p>Beans that need the database at start say {@code @DependsOn("DatabaseBootstrap")}. Without
 * {@code fallbackToSystemKeyStore=false} the driver offers the runtime's own certificate and MySQL hangs up. Connections are
 * looked at before they are used: after the database was away the pool would go on giving out those that are dead.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/portal",
        className = "com.mysql.cj.jdbc.MysqlDataSource",
        url = "${MPCONFIG=PORTAL_DB_URL}",
        user = "${MPCONFIG=PORTAL_DB_USER}",
        password = "${MPCONFIG=PORTAL_DB_PASSWORD}",
        minPoolSize = 2,
        maxPoolSize = 20,
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        properties = {
            DatabaseBootstrap.LOOKED_AT,
            DatabaseBootstrap.BY_OUR_CHOICE,
            DatabaseBootstrap.BY_THE_DRIVER,
            "fallbackToSystemKeyStore=false",
            "rewriteBatchedStatements=true",
            "connectionTimeZone=UTC",
            "forceConnectionTimeZoneToSession=true"
        })
@DataSourceDefinition(
        name = "java:app/jdbc/overview",
        className = "com.mysql.cj.jdbc.MysqlDataSource",
        url = "${MPCONFIG=PORTAL_OVERVIEW_DB_URL}",
        user = "${MPCONFIG=PORTAL_OVERVIEW_DB_USER}",
        password = "${MPCONFIG=PORTAL_OVERVIEW_DB_PASSWORD}",
        minPoolSize = 1,
        maxPoolSize = 10,
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        properties = {
            DatabaseBootstrap.LOOKED_AT,
            DatabaseBootstrap.BY_OUR_CHOICE,
            DatabaseBootstrap.BY_THE_DRIVER,
            "fallbackToSystemKeyStore=false",
            "connectionTimeZone=UTC",
            "forceConnectionTimeZoneToSession=true"
        })
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class DatabaseBootstrap {
    static final String LOOKED_AT = "fish.payara.is-connection-validation-required=true";
    static final String BY_OUR_CHOICE = "fish.payara.connection-validation-method=custom-validation";
    static final String BY_THE_DRIVER =
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation";

    private static final Logger LOG = System.getLogger(DatabaseBootstrap.class.getName());

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource dataSource;

    @Inject
    private StartProgress progress;

    /** Steps that need more than SQL, such as a key that is not in the database. */
    @Inject
    private Instance<JavaMigration> migrations;

    @PostConstruct
    void migrate() {
        int applied = Flyway.configure(DatabaseBootstrap.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .javaMigrations(migrations.stream().toArray(JavaMigration[]::new))
                .load()
                .migrate()
                .migrationsExecuted;
        LOG.log(Level.INFO, "Database migrated, {0} scripts applied", applied);
        progress.report(StartProgress.Step.DATABASE_MIGRATED);
    }
}
