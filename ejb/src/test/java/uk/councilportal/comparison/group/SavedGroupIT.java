package uk.councilportal.comparison.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.caller.PortalUser;
import uk.councilportal.access.permission.AccessRefusedException;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.comparison.model.GroupProblem;
import uk.councilportal.comparison.rules.SavedGroupRule;
import uk.councilportal.comparison.service.ComparedCouncil;
import uk.councilportal.comparison.service.ComparisonNotFoundException;
import uk.councilportal.comparison.service.PeerGroup;
import uk.councilportal.comparison.service.SavedGroupLine;
import uk.councilportal.comparison.service.SavedGroupNotFoundException;
import uk.councilportal.comparison.service.SavedGroupRefusedException;
import uk.councilportal.comparison.service.SavedGroupService;
import uk.councilportal.container.PortalArchive;
import uk.councilportal.container.PortalRows;
import uk.councilportal.container.RegisteredCouncil;

/** A person's own groups of councils: kept, renamed and forgotten by that person alone. */
@ExtendWith(ArquillianExtension.class)
class SavedGroupIT {

    private final String mark = UUID.randomUUID().toString();
    private final String board = "board " + mark;
    private AuthorityCode first;
    private AuthorityCode second;

    @Inject
    Caller caller;

    @Inject
    SavedGroupService groups;

    @Inject
    PortalRows rows;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    @Deployment
    static Archive<?> portal() {
        return PortalArchive.withPackageOf(SavedGroupIT.class);
    }

    @BeforeEach
    void twoCouncilsShowTheBoardSomething() throws SQLException {
        rows.execute(
                "insert ignore into standard_indicator (code, title, area, polarity, unit, decimals, frequency,"
                        + " measure_type, formula, disclosure, tier, national_measure, definition, position) values ('group-count',"
                        + " 'A count', 'Area', 'NEUTRAL', 'COUNT', 0, 'MONTHLY', 'FLOW_IN_MONTH', 'count', 'CHILD_COUNT', 'CORE', '', 'A count', 1)");
        first = newCouncil();
        second = newCouncil();
        consent(first);
        consent(second);
        caller.become(member("maud", board));
    }

    @Test
    void isKeptRenamedAndForgotten() {
        int id = groups.save("  Our   two ", both());
        assertThat(groups.groups()).extracting(SavedGroupLine::name).containsExactly("Our two");
        assertThat(groups.groups().get(0).councils())
                .extracting(ComparedCouncil::code)
                .containsExactlyInAnyOrder(first, second);

        groups.rename(id, "The coast");
        assertThat(groups.groups()).extracting(SavedGroupLine::name).containsExactly("The coast");

        groups.remove(id);
        assertThat(groups.groups()).isEmpty();
        assertThatThrownBy(() -> groups.remove(id)).isInstanceOf(SavedGroupNotFoundException.class);
    }

    /** Everything the caller sees is kept by name: what is granted later does not join a group by itself. */
    @Test
    void keepsTheCouncilsOfThePresentChoice() throws SQLException {
        groups.save("All", new PeerGroup.Everyone());
        consent(newCouncil());

        assertThat(groups.councils(new PeerGroup.Everyone())).hasSize(3);
        assertThat(groups.groups().get(0).councils()).hasSize(2);
        assertThat(groups.groups().get(0).leftOut()).isEmpty();
    }

    @Test
    void leavesOutCouncilsThatShowNothingAnyMoreAndSaysSo() throws SQLException {
        groups.save("Our two", both());
        rows.execute("delete from figure_consent where council = '" + first + "'");

        SavedGroupLine line = groups.groups().get(0);
        assertThat(line.councils()).extracting(ComparedCouncil::code).containsExactly(second);
        assertThat(line.leftOut()).containsExactly("Council " + first);

        consent(first, 2);
        assertThat(groups.groups().get(0).councils()).hasSize(2);
    }

    @Test
    void isNotFoundForAnybodyElse() {
        int id = groups.save("Our two", both());
        Stream.of(
                        member("maurice", board),
                        council("maud" + mark, first, PortalRole.DATA_OFFICER),
                        council("maud" + mark, second, PortalRole.APPROVER))
                .forEach(other -> {
                    caller.become(other);
                    assertThat(groups.groups()).isEmpty();
                    assertThatThrownBy(() -> groups.rename(id, "Mine")).isInstanceOf(SavedGroupNotFoundException.class);
                    assertThatThrownBy(() -> groups.remove(id)).isInstanceOf(SavedGroupNotFoundException.class);
                });
        caller.become(member("maud", "another " + board));
        assertThat(groups.groups()).extracting(SavedGroupLine::name).containsExactly("Our two");
        assertThat(groups.groups().get(0).councils()).isEmpty();
        assertThat(groups.groups().get(0).leftOut()).hasSize(2);
    }

    @Test
    void refusesANameThatIsTakenAndATwentyFirstGroup() {
        int id = groups.save("Our two", both());
        assertProblem(() -> groups.save("OUR TWO", both()), GroupProblem.NAME_TAKEN);
        assertProblem(() -> groups.save(" ", both()), GroupProblem.NAME_MISSING);
        assertProblem(() -> groups.rename(id, "n".repeat(61)), GroupProblem.NAME_TOO_LONG);
        groups.rename(id, "our two");

        for (int number = 1; number < SavedGroupRule.MOST_GROUPS; number++) {
            groups.save("Group " + number, both());
        }
        assertProblem(() -> groups.save("One more", both()), GroupProblem.TOO_MANY);
        assertProblem(() -> groups.rename(id, "Group 1"), GroupProblem.NAME_TAKEN);
        assertThat(groups.groups()).hasSize(SavedGroupRule.MOST_GROUPS);
        caller.become(council("maud" + mark, first, PortalRole.COUNCIL_ADMIN));
        groups.save("Our two", both());
    }

    @Test
    void keepsNoCouncilThePortalDoesNotKnow() {
        PeerGroup unknown = new PeerGroup.Named(Set.of(first, new AuthorityCode("E00000001")));
        assertThatThrownBy(() -> groups.save("Odd", unknown)).isInstanceOf(ComparisonNotFoundException.class);
        assertThat(groups.groups()).isEmpty();
    }

    @Test
    void keepsNoGroupWithoutACouncil() {
        caller.become(member("quiet", "quiet " + board));
        assertProblem(() -> groups.save("None", new PeerGroup.Everyone()), GroupProblem.NO_COUNCIL);
    }

    @Test
    void refusesThoseWhoOnlyReadAndWritesDownWhoKeptWhat() throws SQLException {
        for (PortalRole role : List.of(PortalRole.VIEWER, PortalRole.INDICATOR_OWNER)) {
            caller.become(council("vera " + mark, first, role));
            assertThatThrownBy(() -> groups.save("Mine", both())).isInstanceOf(AccessRefusedException.class);
            assertThatThrownBy(groups::groups).isInstanceOf(AccessRefusedException.class);
        }
        caller.become(council("ada " + mark, first, PortalRole.COUNCIL_ADMIN));
        int id = groups.save("Ours", new PeerGroup.Named(Set.of(first)));
        groups.rename(id, "Our own");
        groups.remove(id);

        assertThat(audit("vera " + mark)).hasSize(4).allMatch(line -> line.startsWith("REFUSED "));
        assertThat(audit("ada " + mark))
                .containsExactly(
                        "DONE SavedGroupService.save Ours [" + first + "]",
                        "DONE SavedGroupService.rename " + id + " Our own",
                        "DONE SavedGroupService.remove " + id);
    }

    private static void assertProblem(Runnable work, GroupProblem problem) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        SavedGroupRefusedException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(problem));
    }

    private PeerGroup both() {
        return new PeerGroup.Named(Set.of(first, second));
    }

    private PortalUser member(String name, String sitsOn) {
        return new PortalUser(name + mark, name, Optional.empty(), Set.of(sitsOn), Set.of(PortalRole.BOARD_MEMBER));
    }

    private PortalUser council(String name, AuthorityCode council, PortalRole role) {
        return new PortalUser(name, name, Optional.of(council), Set.of(), Set.of(role));
    }

    private AuthorityCode newCouncil() {
        String code = "E" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000);
        return RegisteredCouncil.of(database, new AuthorityCode(code));
    }

    private void consent(AuthorityCode council) throws SQLException {
        consent(council, 1);
    }

    private void consent(AuthorityCode council, int grant) throws SQLException {
        rows.execute("insert into figure_grant values ('" + council + "', " + grant + ", 'BOARD', '" + board
                + "', 24000, null, '', 'ada', '2017-01-01')");
        rows.execute("insert into figure_grant_indicator values ('" + council + "', " + grant + ", 'group-count')");
        rows.execute("insert into figure_consent values ('" + council + "', 'BOARD', '" + board + "', 'group-count', "
                + grant + ", 24000, null, '')");
    }

    private List<String> audit(String who) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select concat_ws(' ', outcome, action, object) from audit_entry where who = ? order by id")) {
            query.setString(1, who);
            try (ResultSet answer = query.executeQuery()) {
                List<String> entries = new ArrayList<>();
                while (answer.next()) {
                    entries.add(answer.getString(1).strip());
                }
                return entries;
            }
        }
    }
}
