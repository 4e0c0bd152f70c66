package uk.councilportal.council.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.caller.UserFixture;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.archive.service.ArchiveService;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.container.PortalArchive;
import uk.councilportal.container.RegisteredCouncil;
import uk.councilportal.container.council.CouncilAtWork;
import uk.councilportal.council.model.PortalCouncil;
import uk.councilportal.council.service.CouncilFilter;
import uk.councilportal.council.service.CouncilListService;
import uk.councilportal.council.service.CouncilProblem;
import uk.councilportal.council.service.CouncilRefusedException;
import uk.councilportal.council.service.CouncilTemplateService;
import uk.councilportal.council.service.SeenCouncil;
import uk.councilportal.council.service.SuccessionService;

/** A council that has worked and lets others see it becomes part of another, gets a new code, or is copied. */
@ExtendWith(ArquillianExtension.class)
class CouncilStepsIT {
    private static final LocalDate SINCE = LocalDate.of(2026, 4, 1);

    @Inject
    CouncilAtWork council;

    @Inject
    Caller caller;

    @Inject
    ArchiveService archives;

    @Inject
    SuccessionService successions;

    @Inject
    CouncilListService list;

    @Inject
    CouncilTemplateService templates;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    private final AuthorityCode other =
            new AuthorityCode("E08" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000));
    private AuthorityCode code;

    @Deployment
    static Archive<?> portal() {
        return PortalArchive.withPackageOf(CouncilStepsIT.class)
                .addPackage(CouncilAtWork.class.getPackage())
                .addClass(UserFixture.class);
    }

    @BeforeEach
    void aCouncilAtWorkThatIsSeen() throws SQLException {
        council.begin(List.of("1.1"));
        council.become("officer", PortalRole.DATA_OFFICER);
        council.enter(CouncilAtWork.yearOf("1.1", 100, 7));
        code = caller.council();
        execute(
                "insert ignore into standard_indicator (code, title, area, polarity, unit, decimals, frequency,"
                        + " measure_type, formula, disclosure, tier, national_measure, definition, position) values ('steps-count',"
                        + " 'A count', 'Area', 'NEUTRAL', 'COUNT', 0, 'MONTHLY', 'FLOW_IN_MONTH', 'count', '', 'CORE', '', '', 1)");
        execute(
                "insert into figure_grant (council, id, grantee_kind, grantee, from_month, dimensions, given_by, given_at)"
                        + " values ('" + code + "', 1, 'BOARD', 'a-board', 24000, '', 'approver', utc_timestamp())");
        execute(
                "insert into indicator_standard select council, indicator_id, revision, 1, '', '', 'steps-count', 'SAME', ''"
                        + " from indicator_definition where council = '" + code + "'");
        execute("insert into figure_grant_indicator values ('" + code + "', 1, 'steps-count')");
        execute("insert into figure_consent (council, grantee_kind, grantee, standard_code, grant_id, from_month,"
                + " dimensions) values ('" + code + "', 'BOARD', 'a-board', 'steps-count', 1, 24000, '')");
    }

    @Test
    void becomesPartOfAnotherOnceItHasItsArchiveAndIsSeenNoMore() throws Exception {
        RegisteredCouncil.of(database, other);
        refusesWithoutArchive(() -> successions.merge(seen(), other, SINCE));
        takeArchive();

        successions.merge(seen(), other, SINCE);

        assertThat(text("select state from portal_council where ons_code = '" + code + "'"))
                .isEqualTo("LEFT");
        assertEnded("MERGED");
    }

    @Test
    void getsItsNewCodeOnceItHasItsArchiveAndIsSeenNoMore() throws Exception {
        AuthorityCode neighbour = nationalData();
        refusesWithoutArchive(() -> successions.recode(seen(), other.value(), SINCE));
        takeArchive();
        String figures = figures(code);

        assertThat(successions.recode(seen(), other.value(), SINCE)).isEqualTo(other);

        assertThat(figures(other)).isEqualTo(figures).isNotEqualTo("0");
        for (String view : List.of("linked_standard", "month_under_way", "stored_file")) {
            assertThat(text("select group_concat(distinct council) from portal_overview." + view
                            + " where council in ('" + code + "', '" + other + "')"))
                    .as(view + " counts it once")
                    .isEqualTo(other.value());
        }
        assertThat(text("select group_concat(concat(authority, ' ', neighbour) order by authority = '" + other
                        + "') from statistical_neighbour where version = '" + code + "'"))
                .isEqualTo(neighbour + " " + other + "," + other + " " + neighbour);
        assertThat(text("select ons_code from national_area where area = '" + code + "'"))
                .isEqualTo(other.value());
        assertToldOnce();
        assertThat(text("select group_concat(state order by state) from portal_council where ons_code in ('" + code
                        + "', '" + other + "')"))
                .isEqualTo("LEFT,SETTING_UP");
        assertThat(text("select name from authority where ons_code = '" + other + "'"))
                .isEqualTo("Council " + code);
        assertEnded("NEW_CODE");
    }

    @Test
    void tellsInItsTrailWhoCopiedItAndNotWhoLookedAtTheList() throws SQLException {
        RegisteredCouncil.of(database, other);
        execute("update portal_council set state = 'SETTING_UP', group_made = true where ons_code = '" + other + "'");
        execute("update portal_council set state = 'SETTING_UP' where ons_code = '" + code + "'");
        asPortal();
        templates.copyCouncil(new SeenCouncil(other, 0), code, "NEW");
        assertThat(council.audit("StructureService.read")).containsExactly("system:councils DONE ada");
        String before = entries();
        assertThat(list.councils(new CouncilFilter(code.value(), Optional.empty())))
                .hasSize(1);
        list.council(code);
        assertThat(entries()).isEqualTo(before);
    }

    /** The council has a neighbour and is one, and national figures are known about it. */
    private AuthorityCode nationalData() throws SQLException {
        AuthorityCode neighbour = RegisteredCouncil.of(
                database, new AuthorityCode("E10" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000)));
        execute("insert into national_area values ('" + code + "', 'COUNCIL', 'A', 'R', '" + code + "', null), ('"
                + neighbour + "', 'COUNCIL', 'B', 'R', '" + neighbour + "', null)");
        execute("insert into national_area_code values ('" + code + "', '" + code + "')");
        execute("insert into neighbour_model values ('" + code + "', 'A model', '2021-01-01')");
        execute("insert into statistical_neighbour values ('" + code + "', '" + code + "', 1, '" + neighbour
                + "', 'Close'), ('" + code + "', '" + neighbour + "', 1, '" + code + "', 'Close')");
        return neighbour;
    }

    /** In the history of either code, and by one entry of the trail. */
    private void assertToldOnce() throws SQLException {
        assertThat(text("select count(*) from portal_council_change where kind = 'CARRIED' and (ons_code = '" + code
                        + "' and reason like '%rows of % tables to " + other + "' or ons_code = '" + other
                        + "' and reason like '%rows of % tables from " + code + "')"))
                .isEqualTo("2");
        assertThat(text(
                        "select group_concat(concat(action, ' ', who, ' ', object)) from audit_entry where outcome = 'DONE'"
                                + " and object like '%" + other + "%'"))
                .startsWith("SuccessionService.recode ada " + code + " " + other)
                .endsWith(" tables")
                .doesNotContain(",");
    }

    private String figures(AuthorityCode of) throws SQLException {
        return text("select count(*) from observation where council = '" + of + "'");
    }

    private String entries() throws SQLException {
        return text("select count(*) from audit_entry where council = '" + code + "'");
    }

    private void refusesWithoutArchive(Runnable step) throws SQLException {
        asPortal();
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        CouncilRefusedException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(CouncilProblem.NO_ARCHIVE));
        assertThat(consents()).isEqualTo("1");
    }

    private void takeArchive() throws IOException {
        council.become("admin", PortalRole.COUNCIL_ADMIN);
        Path file = Files.createTempFile("archive", ".zip");
        archives.take(file, "1.0.0");
        Files.delete(file);
        asPortal();
    }

    private void assertEnded(String kind) throws SQLException {
        assertThat(consents()).isEqualTo("0");
        assertThat(text("select withdrawn_by from figure_grant_withdrawal where council = '" + code + "'"))
                .isEqualTo("system:councils");
        assertThat(text("select concat(successor_code, ' ', kind) from authority_successor where former_code = '" + code
                        + "'"))
                .isEqualTo(other + " " + kind);
    }

    private String consents() throws SQLException {
        return text("select count(*) from figure_consent where council = '" + code + "'");
    }

    private SeenCouncil seen() {
        PortalCouncil now = list.choices().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
        return new SeenCouncil(code, now.version());
    }

    private void asPortal() {
        caller.become(UserFixture.called("ada", PortalRole.PORTAL_ADMIN));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
