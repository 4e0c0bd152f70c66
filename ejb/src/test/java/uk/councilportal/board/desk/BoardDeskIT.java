package uk.councilportal.board.desk;

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
import java.util.UUID;
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
import uk.councilportal.access.permission.AccessRefusedException;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.board.rules.ConsentState;
import uk.councilportal.board.service.BoardDesk;
import uk.councilportal.board.service.BoardDeskService;
import uk.councilportal.container.PortalArchive;
import uk.councilportal.container.PortalRows;
import uk.councilportal.container.RegisteredCouncil;
import uk.councilportal.grant.model.GrantState;
import uk.councilportal.grant.service.BoardService;
import uk.councilportal.grant.service.ConsentRequestService;
import uk.councilportal.grant.service.PartyNotFoundException;

/** A board that the portal's administrator makes asks two councils; one gives, and takes back. */
@ExtendWith(ArquillianExtension.class)
class BoardDeskIT {
    private final String board = "board-" + UUID.randomUUID().toString().substring(0, 8);
    private final String administrator = "administrator of " + board;
    private AuthorityCode first;
    private AuthorityCode second;

    @Inject
    Caller caller;

    @Inject
    BoardService boards;

    @Inject
    BoardDeskService desks;

    @Inject
    ConsentRequestService requests;

    @Inject
    PortalRows rows;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    @Deployment
    static Archive<?> portal() {
        return PortalArchive.withPackageOf(BoardDeskIT.class).addClass(UserFixture.class);
    }

    @BeforeEach
    void aBoardAndTwoCouncils() {
        first = newCouncil();
        second = newCouncil();
        administer();
        boards.keep(board, "The board of " + board);
    }

    @Test
    void tellsWhereEachCouncilStandsFromTheRequestToTheEnd() throws SQLException {
        assertThat(desk().councils()).isEmpty();
        requests.ask(board, first);
        requests.ask(board, second);
        assertThat(states()).containsExactlyInAnyOrder(first + " ASKED", second + " ASKED");

        give(first);
        assertThat(states()).containsExactlyInAnyOrder(first + " IN_FORCE", second + " ASKED");
        requests.askNoLonger(board, second);
        requests.askNoLonger(board, first);
        assertThat(states()).as("what was given stays").containsExactly(first + " IN_FORCE");
        assertThat(desk().others())
                .extracting(council -> council.code())
                .contains(second)
                .doesNotContain(first);
    }

    @Test
    void tellsACouncilWhoAsksItAndNobodyWhoAsksOthers() {
        requests.ask(board, first);
        caller.become(UserFixture.of(first, PortalRole.APPROVER));
        assertThat(requests.ofOwnCouncil())
                .singleElement()
                .satisfies(request -> assertThat(request.board()).isEqualTo("The board of " + board));
        caller.become(UserFixture.of(second, PortalRole.APPROVER));
        assertThat(requests.ofOwnCouncil()).isEmpty();
    }

    @Test
    void findsNeitherABoardNorACouncilThatIsNotThere() throws SQLException {
        AuthorityCode nowhere = new AuthorityCode("E99999999");
        assertThatThrownBy(() -> requests.ask("no-" + board, first)).isInstanceOf(PartyNotFoundException.class);
        assertThatThrownBy(() -> requests.ask(board, nowhere)).isInstanceOf(PartyNotFoundException.class);
        assertThatThrownBy(() -> requests.askNoLonger(board, nowhere)).isInstanceOf(PartyNotFoundException.class);
        assertThat(desk().councils()).isEmpty();
        assertThat(audit())
                .filteredOn(entry -> entry.startsWith("REFUSED"))
                .containsExactly(
                        "REFUSED NOT_FOUND ConsentRequestService.ask no-" + board + " " + first,
                        "REFUSED NOT_FOUND ConsentRequestService.ask " + board + " " + nowhere,
                        "REFUSED NOT_FOUND ConsentRequestService.askNoLonger " + board + " " + nowhere);
    }

    @Test
    void writesEachChangeDownOnceAndLetsNobodyElseMakeIt() throws SQLException {
        requests.ask(board, first);
        requests.askNoLonger(board, first);
        assertThat(audit())
                .containsExactly(
                        "DONE BoardService.keep " + board,
                        "DONE ConsentRequestService.ask " + board + " " + first,
                        "DONE ConsentRequestService.askNoLonger " + board + " " + first);

        caller.become(UserFixture.of(first, PortalRole.COUNCIL_ADMIN, PortalRole.APPROVER));
        assertThatThrownBy(() -> requests.ask(board, first)).isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> boards.keep(board, "Ours")).isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> desks.desks()).isInstanceOf(AccessRefusedException.class);
        administer();
        assertThat(desk().board().title()).isEqualTo("The board of " + board);
    }

    @Test
    void asksNoCouncilThatIsNotOnThePortalOrHasLeft() throws SQLException {
        rows.execute("update portal_council set state = 'LEFT' where ons_code = '" + first + "'");
        rows.execute("delete from portal_council where ons_code = '" + second + "'");
        assertThat(desk().others()).extracting(council -> council.code()).doesNotContain(first, second);
        assertThatThrownBy(() -> requests.ask(board, first)).isInstanceOf(PartyNotFoundException.class);
        assertThatThrownBy(() -> requests.ask(board, second)).isInstanceOf(PartyNotFoundException.class);
    }

    @Test
    void tellsTheStateOfEachConsentAndPutsFirstWhatIsInForce() throws SQLException {
        give(first, 1);
        give(first, 2);
        rows.execute("insert into figure_grant_withdrawal (council, grant_id, withdrawn_by, withdrawn_at) values ('"
                + first + "', 2, 'ada', utc_timestamp() + interval 5 second)");

        assertThat(desk().councils()).singleElement().satisfies(standing -> {
            assertThat(standing.state()).isEqualTo(ConsentState.IN_FORCE);
            assertThat(standing.consents())
                    .extracting(BoardDesk.Consent::state)
                    .containsExactly(GrantState.IN_FORCE, GrantState.WITHDRAWN);
        });
        rows.execute("update figure_grant set until_date = '2020-01-01' where council = '" + first + "' and id = 1");
        assertThat(desk().councils()).singleElement().satisfies(standing -> {
            assertThat(standing.state()).isEqualTo(ConsentState.WITHDRAWN);
            assertThat(standing.consents())
                    .extracting(BoardDesk.Consent::state)
                    .containsExactly(GrantState.WITHDRAWN, GrantState.EXPIRED);
        });
    }

    private void give(AuthorityCode council) throws SQLException {
        give(council, 1);
    }

    private void give(AuthorityCode council, int number) throws SQLException {
        rows.execute(
                "insert ignore into standard_indicator (code, title, area, polarity, unit, decimals, frequency,"
                        + " measure_type, formula, disclosure, tier, national_measure, definition, position) values ('desk-count',"
                        + " 'A count', 'Area', 'NEUTRAL', 'COUNT', 0, 'MONTHLY', 'FLOW_IN_MONTH', 'count', 'CHILD_COUNT', 'CORE', '', 'A count', 1)");
        rows.execute(
                "insert into figure_grant (council, id, grantee_kind, grantee, from_month, dimensions, given_by, given_at)"
                        + " values ('" + council + "', " + number + ", 'BOARD', '" + board
                        + "', 24000, '', 'ada', utc_timestamp() + interval " + number + " second)");
        rows.execute("insert into figure_grant_indicator values ('" + council + "', " + number + ", 'desk-count')");
    }

    private void administer() {
        caller.become(UserFixture.called(administrator, PortalRole.PORTAL_ADMIN));
    }

    private BoardDesk desk() {
        return desks.desks().stream()
                .filter(each -> each.board().name().equals(board))
                .findFirst()
                .orElseThrow();
    }

    private List<String> states() {
        return desk().councils().stream()
                .map(each -> each.council().code() + " " + each.state())
                .toList();
    }

    private AuthorityCode newCouncil() {
        String code = "E" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000);
        return RegisteredCouncil.of(database, new AuthorityCode(code));
    }

    private List<String> audit() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select concat_ws(' ', outcome, nullif(reason, ''), action, object) from audit_entry"
                                + " where who = ? and action not like 'BoardDeskService.%' order by id")) {
            query.setString(1, administrator);
            try (ResultSet answer = query.executeQuery()) {
                List<String> entries = new ArrayList<>();
                while (answer.next()) {
                    entries.add(answer.getString(1));
                }
                return entries;
            }
        }
    }
}
