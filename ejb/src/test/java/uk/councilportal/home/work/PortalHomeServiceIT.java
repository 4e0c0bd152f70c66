package uk.councilportal.home.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
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
import uk.councilportal.archive.service.LeavingService;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.container.PortalArchive;
import uk.councilportal.container.RegisteredCouncil;
import uk.councilportal.grant.service.BoardService;
import uk.councilportal.grant.service.ConsentRequestService;
import uk.councilportal.home.service.PortalHome;
import uk.councilportal.home.service.PortalHomeService;

/** What waits for those who look after the portal goes up with each thing begun, and down when it is done. */
@ExtendWith(ArquillianExtension.class)
class PortalHomeServiceIT {
    @Inject
    Caller caller;

    @Inject
    PortalHomeService service;

    @Inject
    BoardService boards;

    @Inject
    ConsentRequestService requests;

    @Inject
    LeavingService leavings;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    private AuthorityCode council;

    @Deployment
    static Archive<?> portal() {
        return PortalArchive.withPackageOf(PortalHomeServiceIT.class).addClass(UserFixture.class);
    }

    @BeforeEach
    void looksAfterThePortal() {
        council = RegisteredCouncil.of(
                database, new AuthorityCode("E" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000)));
        caller.become(UserFixture.in(PortalRole.PORTAL_ADMIN));
    }

    @Test
    void countsRequestsThatNoCouncilHasAnswered() {
        String board = "board-" + UUID.randomUUID().toString().substring(0, 8);
        int before = service.home().asked();

        boards.keep(board, "The board of " + board);
        requests.ask(board, council);
        assertThat(service.home().asked()).isEqualTo(before + 1);

        requests.askNoLonger(board, council);
        assertThat(service.home().asked()).isEqualTo(before);
    }

    @Test
    void countsCouncilsThatLeave() {
        int before = service.home().leaving();

        leavings.order(council, "It takes part no longer");
        assertThat(service.home().leaving()).isEqualTo(before + 1);

        leavings.withdraw(council);
        assertThat(service.home().leaving()).isEqualTo(before);
    }

    @Test
    void countsCouncilsBeingSetUpAndChangesOfUsersHalfDone() throws SQLException {
        PortalHome before = service.home();

        execute("update portal_council set state = 'SETTING_UP' where ons_code = ?", council.value());
        execute(
                "insert into user_change (name, begun_by, begun_at) values (?, 'test', utc_timestamp())",
                council.value());
        PortalHome after = service.home();
        execute("delete from user_change where name = ?", council.value());

        assertThat(after.settingUp()).isEqualTo(before.settingUp() + 1);
        assertThat(after.halfDone()).isEqualTo(before.halfDone() + 1);
        assertThat(after.trail().found()).isZero();
    }

    @Test
    void isForNobodyElse() {
        caller.become(UserFixture.of(council, PortalRole.COUNCIL_ADMIN));
        assertThatThrownBy(() -> service.home()).isInstanceOf(AccessRefusedException.class);
    }

    private void execute(String sql, String name) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement change = connection.prepareStatement(sql)) {
            change.setString(1, name);
            change.executeUpdate();
        }
    }
}
