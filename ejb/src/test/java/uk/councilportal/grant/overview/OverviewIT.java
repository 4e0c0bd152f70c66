package uk.councilportal.grant.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.Set;
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
import uk.councilportal.container.PortalArchive;
import uk.councilportal.container.RegisteredCouncil;
import uk.councilportal.grant.model.AccessReason;
import uk.councilportal.grant.model.FigureSelection;
import uk.councilportal.grant.service.AccessReasonService;
import uk.councilportal.grant.service.BoardService;
import uk.councilportal.grant.service.GrantService;
import uk.councilportal.period.model.ReportingMonth;

/** Reading several councils works beside the council's own unit, within one transaction and its audit entry. */
@ExtendWith(ArquillianExtension.class)
class OverviewIT {
    private static final ReportingMonth MARCH = ReportingMonth.of(2017, 3);
    private static final AuthorityCode COUNCIL = new AuthorityCode("E09000001");
    private static final FigureSelection CONTACTS =
            new FigureSelection(Set.of("contacts-received"), Set.of(COUNCIL), MARCH, MARCH);

    @Inject
    Caller caller;

    @Inject
    AccessReasonService reasons;

    @Inject
    GrantService grants;

    @Inject
    BoardService boards;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    @Resource
    UserTransaction transaction;

    @Deployment
    static Archive<?> portal() {
        return PortalArchive.withPackageOf(OverviewIT.class).addClass(UserFixture.class);
    }

    @BeforeEach
    void nobodyCalls() {
        RegisteredCouncil.of(database, COUNCIL);
        caller.leave();
    }

    @Test
    void tellsABoardNothingOfACouncilThatHasGrantedNothing() {
        caller.become(UserFixture.in(PortalRole.BOARD_MEMBER));
        assertThat(reason()).isInstanceOf(AccessReason.NotGranted.class);
    }

    @Test
    void tellsACouncilAboutItself() {
        caller.become(UserFixture.of(COUNCIL, PortalRole.VIEWER));
        assertThat(reason()).isInstanceOf(AccessReason.NotPublished.class);
    }

    @Test
    void readsBothUnitsInOneTransaction() throws Exception {
        caller.become(UserFixture.of(COUNCIL, PortalRole.APPROVER));
        transaction.begin();
        assertThat(grants.grants()).isEmpty();
        assertThat(reason()).isInstanceOf(AccessReason.NotPublished.class);
        assertThat(grants.choices().indicators()).isEmpty();
        transaction.commit();
    }

    @Test
    void refusesAnAdministrator() {
        caller.become(UserFixture.in(PortalRole.PORTAL_ADMIN));
        assertThatThrownBy(this::reason).isInstanceOf(AccessRefusedException.class);
        boards.keep("board in the container", "Board");
        assertThat(boards.boards()).isNotEmpty();
    }

    private AccessReason reason() {
        return reasons.explain(CONTACTS).ofTotal(COUNCIL, "contacts-received", MARCH);
    }
}
