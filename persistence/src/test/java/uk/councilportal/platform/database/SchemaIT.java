package uk.councilportal.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.metamodel.EntityType;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.councilportal.authority.model.AuthorityCode;

/** The schema itself keeps councils apart, fits the entities, and lets boards see nothing but the views. */
class SchemaIT {
    private final TestDatabase database = TestDatabase.get();

    @Test
    void everyTableOfACouncilHasTheCouncilFirstInItsPrimaryKey() {
        List<String> wrong = database.query(
                "SELECT c.table_name FROM information_schema.columns c LEFT JOIN information_schema.key_column_usage k"
                        + " ON k.table_schema = c.table_schema AND k.table_name = c.table_name"
                        + " AND k.constraint_name = 'PRIMARY' AND k.ordinal_position = 1"
                        + " WHERE c.table_schema = DATABASE() AND c.column_name = 'council'"
                        + " AND c.table_name NOT IN ('audit_entry') AND (k.column_name <> 'council' OR c.is_nullable = 'YES')");
        assertThat(wrong).isEmpty();
        assertThat(database.query("SELECT table_name FROM information_schema.columns WHERE table_schema = DATABASE()"
                        + " AND column_name = 'council'"))
                .contains("observation", "indicator", "target", "issue", "commentary", "published_value");
    }

    @Test
    void everyLinkBetweenTablesOfACouncilGoesThroughTheCouncil() {
        List<String> wrong = database.query("SELECT k.constraint_name FROM information_schema.key_column_usage k"
                + " JOIN information_schema.columns own ON own.table_schema = k.table_schema"
                + " AND own.table_name = k.table_name AND own.column_name = 'council'"
                + " JOIN information_schema.columns theirs ON theirs.table_schema = k.table_schema"
                + " AND theirs.table_name = k.referenced_table_name AND theirs.column_name = 'council'"
                + " WHERE k.table_schema = DATABASE() AND k.ordinal_position = 1"
                + " AND (k.column_name <> 'council' OR k.referenced_column_name <> 'council')");
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyEntityFitsItsTable() {
        AuthorityCode council = database.newCouncil();
        database.runAsCouncil(council, em -> {
            for (EntityType<?> entity : em.getMetamodel().getEntities()) {
                assertThat(em.createQuery("select e from " + entity.getName() + " e")
                                .setMaxResults(1)
                                .getResultList())
                        .isNotNull();
            }
        });
    }

    @Test
    void refusesAnIndicatorInAnotherCouncilsReport() {
        AuthorityCode one = database.newCouncil();
        AuthorityCode other = database.newCouncil();
        database.execute("INSERT INTO council_revision VALUES ('" + one + "', 0)");
        database.execute("INSERT INTO council_revision VALUES ('" + other + "', 0)");
        database.execute("INSERT INTO report (council, id, code) VALUES ('" + one + "', 1, 'SG')");
        assertThatThrownBy(() -> database.execute(
                        "INSERT INTO indicator (council, id, report_id, ref) VALUES ('" + other + "', 1, 1, '1.1')"))
                .hasMessageContaining("indicator_of_report");
    }

    @Test
    void refusesAFigureWithoutACouncil() {
        assertThatThrownBy(() -> database.execute(
                        "INSERT INTO observation (council, breakdown_id, month, indicator_id, period_type, months, revision,"
                                + " status) VALUES (NULL, 0, 24207, 1, 'M', 1, 1, 'OK')"))
                .hasMessageContaining("council");
    }

    @Test
    void letsTheOverviewUserReadTheViewsAndNothingElse() throws SQLException {
        try (Connection overview = database.connectToOverview();
                Statement statement = overview.createStatement()) {
            List<String> views = database.query("SELECT table_name FROM information_schema.views"
                    + " WHERE table_schema = 'portal_overview' ORDER BY table_name");
            assertThat(views)
                    .containsExactly(
                            "board_figure",
                            "council_figure",
                            "former_board_figure",
                            "former_council_figure",
                            "given_consent",
                            "linked_standard",
                            "month_under_way",
                            "published_standard",
                            "stored_file",
                            "visible_council",
                            "visible_source");
            for (String view : views) {
                statement.executeQuery("SELECT COUNT(*) FROM " + view).close();
            }
            List<String> tables =
                    database.query("SELECT table_name FROM information_schema.tables WHERE table_schema = 'portal'");
            assertThat(tables).contains("observation", "published_value", "figure_consent");
            for (String table : tables) {
                assertThatThrownBy(() -> statement.executeQuery("SELECT COUNT(*) FROM portal." + table))
                        .as(table)
                        .hasMessageContaining("denied");
            }
            assertThatThrownBy(() -> statement.executeUpdate("DELETE FROM board_figure"))
                    .hasMessageContaining("denied");
            assertThatThrownBy(() -> statement.executeUpdate("CREATE TABLE mine (id INT)"))
                    .hasMessageContaining("denied");
        }
    }

    @Test
    void everyViewFitsItsEntity() {
        database.inOverview(em -> {
            for (EntityType<?> entity : em.getMetamodel().getEntities()) {
                assertThat(em.createQuery("select e from " + entity.getName() + " e")
                                .setMaxResults(1)
                                .getResultList())
                        .isNotNull();
            }
            return null;
        });
    }
}
