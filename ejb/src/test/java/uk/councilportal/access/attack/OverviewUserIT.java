package uk.councilportal.access.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.councilportal.access.caller.UserFixture;
import uk.councilportal.container.PortalArchive;

/** What the database lets the user do that comparisons read with: look into its views, and nothing else. */
@ExtendWith(ArquillianExtension.class)
class OverviewUserIT {
    private static final List<String> OVERVIEW = List.of(
            "board_figure",
            "council_figure",
            "former_board_figure",
            "former_council_figure",
            "visible_council",
            "visible_source",
            "given_consent");
    private static final String NOBODY = "E00000001";

    @Resource(lookup = "java:app/jdbc/overview")
    DataSource overview;

    @Deployment
    static Archive<?> portal() {
        return PortalArchive.withPackageOf(OverviewUserIT.class).addClass(UserFixture.class);
    }

    @Test
    void letsTheOverviewUserReadItsViewsAndChangeNothing() throws Exception {
        PastAllServices asOverview = new PastAllServices(overview);
        for (String view : OVERVIEW) {
            assertThatCode(() -> asOverview.column("select council from " + view + " where council = ?", NOBODY))
                    .as(view)
                    .doesNotThrowAnyException();
            try (Connection connection = overview.getConnection();
                    Statement statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.executeUpdate("delete from " + view))
                        .as(view)
                        .hasMessageContaining("denied");
            }
        }
    }

    @Test
    void keepsTheOverviewUserFromEveryTable() {
        PastAllServices asOverview = new PastAllServices(overview);

        assertThat(List.of("report", "published_value", "observation", "figure_consent"))
                .allSatisfy(table -> assertThatThrownBy(() -> asOverview.column("select council from portal." + table))
                        .hasMessageContaining("denied"));
    }
}
