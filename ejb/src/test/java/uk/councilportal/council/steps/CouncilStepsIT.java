package uk.councilportal.council.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.councilportal.council.steps.SuccessionDesk.refuses;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.container.PortalArchive;
import uk.councilportal.container.PortalRows;
import uk.councilportal.container.RegisteredCouncil;
import uk.councilportal.container.council.CouncilAtWork;
import uk.councilportal.council.service.CarriedHistory.Part;
import uk.councilportal.council.service.CouncilFilter;
import uk.councilportal.council.service.CouncilListService;
import uk.councilportal.council.service.CouncilProblem;
import uk.councilportal.council.service.CouncilTemplateService;
import uk.councilportal.council.service.SeenCouncil;
import uk.councilportal.council.service.SuccessionPreview;
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
    SuccessionDesk desk;

    @Inject
    SuccessionService successions;

    @Inject
    CouncilListService list;

    @Inject
    CouncilTemplateService templates;

    @Inject
    PortalRows rows;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    private final AuthorityCode other = RegisteredCouncil.newCode();
    private final AuthorityCode third = RegisteredCouncil.newCode();
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
        rows.execute(
                "insert ignore into standard_indicator (code, title, area, polarity, unit, decimals, frequency,"
                        + " measure_type, formula, disclosure, tier, national_measure, definition, position) values ('steps-count',"
                        + " 'A count', 'Area', 'NEUTRAL', 'COUNT', 0, 'MONTHLY', 'FLOW_IN_MONTH', 'count', '', 'CORE', '', '', 1)");
        rows.execute(
                "insert into figure_grant (council, id, grantee_kind, grantee, from_month, dimensions, given_by, given_at)"
                        + " values ('" + code + "', 1, 'BOARD', 'a-board', 24000, '', 'approver', utc_timestamp())");
        rows.execute(
                "insert into indicator_standard select council, indicator_id, revision, 1, '', '', 'steps-count', 'SAME', ''"
                        + " from indicator_definition where council = '" + code + "'");
        rows.execute("insert into figure_grant_indicator values ('" + code + "', 1, 'steps-count')");
        rows.execute("insert into figure_consent (council, grantee_kind, grantee, standard_code, grant_id, from_month,"
                + " dimensions) values ('" + code + "', 'BOARD', 'a-board', 'steps-count', 1, 24000, '')");
        tieOthersToIt();
    }

    /** Another council lets it see figures, a member of boards has both in a group, and one of its own people has the other in one. */
    private void tieOthersToIt() throws SQLException {
        RegisteredCouncil.of(database, third);
        rows.execute(
                "insert into figure_grant (council, id, grantee_kind, grantee, from_month, dimensions, given_by, given_at)"
                        + " values ('" + third + "', 1, 'COUNCIL', '" + code
                        + "', 24000, '', 'approver', utc_timestamp())");
        rows.execute("insert into figure_grant_indicator values ('" + third + "', 1, 'steps-count')");
        rows.execute("insert into saved_group (place, person, name) values ('board', 'maud " + code + "', 'Coast')");
        rows.execute(
                "insert into saved_group_member select g.id, a.ons_code from saved_group g join authority a on a.ons_code"
                        + " in ('" + code + "', '" + third + "') where g.person = 'maud " + code + "'");
        rows.execute(
                "insert into saved_group (place, person, name) values ('" + code + "', 'maud " + code + "', 'Own')");
        rows.execute("insert into saved_group_member select id, '" + third + "' from saved_group where place = '" + code
                + "'");
    }

    @Test
    void becomesPartOfAnotherOnceItHasItsArchiveAndIsSeenNoMore() throws Exception {
        RegisteredCouncil.of(database, other);
        refusesWithoutArchive(() -> successions.previewMerge(desk.seen(code), other, SINCE));
        desk.takeArchive(council);
        SuccessionPreview preview = successions.previewMerge(desk.seen(code), other, SINCE);
        assertThat(preview.ties()).isEqualTo(new SuccessionPreview.Ties(1, 1, 1));
        assertThat(preview.history().parts()).containsEntry(Part.REPORT, 1L).containsEntry(Part.ISSUE, 0L);

        successions.merge(desk.seen(code), other, SINCE, preview);

        assertThat(groups()).isEqualTo("board " + other + ",board " + third + "," + code + " " + third);
        assertThat(rows.text("select state from portal_council where ons_code = '" + code + "'"))
                .isEqualTo("LEFT");
        assertEnded("MERGED");
    }

    @Test
    void getsItsNewCodeOnceItHasItsArchiveAndIsSeenNoMore() throws Exception {
        AuthorityCode neighbour = nationalData();
        refusesWithoutArchive(() -> successions.previewRecode(desk.seen(code), other.value(), SINCE));
        desk.takeArchive(council);
        String figures = figures(code);
        SuccessionPreview preview = successions.previewRecode(desk.seen(code), other.value(), SINCE);

        assertThat(successions.recode(desk.seen(code), other.value(), SINCE, preview))
                .isEqualTo(other);

        assertThat(preview.history().parts()).containsEntry(Part.OBSERVATION, Long.valueOf(figures));
        assertThat(groups()).isEqualTo("board " + other + ",board " + third + "," + other + " " + third);
        assertThat(figures(other)).isEqualTo(figures).isNotEqualTo("0");
        for (String view : List.of("linked_standard", "month_under_way", "stored_file")) {
            assertThat(rows.text("select group_concat(distinct council) from portal_overview." + view
                            + " where council in ('" + code + "', '" + other + "')"))
                    .as(view + " counts it once")
                    .isEqualTo(other.value());
        }
        assertThat(rows.text("select group_concat(concat(authority, ' ', neighbour) order by authority = '" + other
                        + "') from statistical_neighbour where version = '" + code + "'"))
                .isEqualTo(neighbour + " " + other + "," + other + " " + neighbour);
        assertThat(rows.text("select ons_code from national_area where area = '" + code + "'"))
                .isEqualTo(other.value());
        assertToldOnce();
        assertThat(rows.text("select group_concat(state order by state) from portal_council where ons_code in ('" + code
                        + "', '" + other + "')"))
                .isEqualTo("LEFT,SETTING_UP");
        assertThat(rows.text("select name from authority where ons_code = '" + other + "'"))
                .isEqualTo("Council " + code);
        assertEnded("NEW_CODE");
    }

    @Test
    void tellsInItsTrailWhoCopiedItAndNotWhoLookedAtTheList() throws SQLException {
        RegisteredCouncil.of(database, other);
        rows.execute(
                "update portal_council set state = 'SETTING_UP', group_made = true where ons_code = '" + other + "'");
        rows.execute("update portal_council set state = 'SETTING_UP' where ons_code = '" + code + "'");
        desk.asPortal();
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
        AuthorityCode neighbour = RegisteredCouncil.of(database, RegisteredCouncil.newCode());
        rows.execute("insert into national_area values ('" + code + "', 'COUNCIL', 'A', 'R', '" + code + "', null), ('"
                + neighbour + "', 'COUNCIL', 'B', 'R', '" + neighbour + "', null)");
        rows.execute("insert into national_area_code values ('" + code + "', '" + code + "')");
        rows.execute("insert into neighbour_model values ('" + code + "', 'A model', '2021-01-01')");
        rows.execute("insert into statistical_neighbour values ('" + code + "', '" + code + "', 1, '" + neighbour
                + "', 'Close'), ('" + code + "', '" + neighbour + "', 1, '" + code + "', 'Close')");
        return neighbour;
    }

    /** In the history of either code, and by one entry of the trail. */
    private void assertToldOnce() throws SQLException {
        assertThat(rows.text(
                        "select count(*) from portal_council_change where kind = 'CARRIED' and (ons_code = '" + code
                                + "' and reason like '%rows of % tables to " + other + "' or ons_code = '" + other
                                + "' and reason like '%rows of % tables from " + code + "')"))
                .isEqualTo("2");
        assertThat(rows.text(
                        "select group_concat(concat(action, ' ', who, ' ', object)) from audit_entry where outcome = 'DONE'"
                                + " and action not like '%.preview%'"
                                + " and object like '%" + other + "%'"))
                .startsWith("SuccessionService.recode ada " + code + " " + other)
                .endsWith(" tables")
                .doesNotContain(",");
    }

    private String figures(AuthorityCode of) throws SQLException {
        return rows.text("select count(*) from observation where council = '" + of + "'");
    }

    private String entries() throws SQLException {
        return rows.text("select count(*) from audit_entry where council = '" + code + "'");
    }

    private void refusesWithoutArchive(Runnable step) throws SQLException {
        desk.asPortal();
        refuses(CouncilProblem.NO_ARCHIVE, step);
        assertThat(consents()).isEqualTo("1");
    }

    /** Where groups are kept and whom they name: that of the member of boards, then that of the council's own person. */
    private String groups() throws SQLException {
        return rows.text("select group_concat(concat(place, ' ', authority) order by name, authority = '" + third
                + "') from saved_group join saved_group_member on group_id = id where person = 'maud " + code + "'");
    }

    private void assertEnded(String kind) throws SQLException {
        assertThat(consents()).isEqualTo("0");
        assertThat(rows.text("select withdrawn_by from figure_grant_withdrawal where council = '" + code + "'"))
                .isEqualTo("system:councils");
        assertThat(rows.text("select concat(successor_code, ' ', kind) from authority_successor where former_code = '"
                        + code + "'"))
                .isEqualTo(other + " " + kind);
    }

    private String consents() throws SQLException {
        return rows.text("select count(*) from figure_consent where council = '" + code + "'");
    }
}
