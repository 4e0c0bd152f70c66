package uk.councilportal.council.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.councilportal.council.steps.SuccessionDesk.refuses;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.caller.UserFixture;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.container.PortalArchive;
import uk.councilportal.container.PortalRows;
import uk.councilportal.container.RegisteredCouncil;
import uk.councilportal.container.council.CouncilAtWork;
import uk.councilportal.council.service.CouncilListService;
import uk.councilportal.council.service.CouncilProblem;
import uk.councilportal.council.service.CouncilStateService;
import uk.councilportal.council.service.FormerPeopleService;
import uk.councilportal.council.service.OnboardingService;
import uk.councilportal.council.service.PortalCouncilNotFoundException;
import uk.councilportal.council.service.SuccessionService;
import uk.councilportal.user.directory.DirectoryException;

/** What can be done with a council afterwards that follows another; the sign-in service is not there. */
@ExtendWith(ArquillianExtension.class)
class AfterSuccessionIT {
    private static final LocalDate SINCE = LocalDate.of(2026, 4, 1);

    @Inject
    CouncilAtWork council;

    @Inject
    SuccessionDesk desk;

    @Inject
    Caller caller;

    @Inject
    SuccessionService successions;

    @Inject
    OnboardingService onboarding;

    @Inject
    CouncilStateService states;

    @Inject
    CouncilListService list;

    @Inject
    FormerPeopleService people;

    @Inject
    PortalRows rows;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    private final AuthorityCode other = RegisteredCouncil.newCode();
    private AuthorityCode code;

    @Deployment
    static Archive<?> portal() {
        return PortalArchive.withPackageOf(AfterSuccessionIT.class)
                .addPackage(CouncilAtWork.class.getPackage())
                .addClass(UserFixture.class);
    }

    @BeforeEach
    void aCouncilThatHasItsArchive() throws Exception {
        council.begin(List.of("1.1"));
        code = caller.council();
        desk.takeArchive(council);
    }

    @Test
    void isNotTakenBackUnderItsNewCode() {
        recode();
        assertThat(list.council(other).begun()).isFalse();
        refuses(CouncilProblem.IN_SUCCESSION, () -> onboarding.takeBack(desk.seen(other)));
        refuses(CouncilProblem.STATE, () -> onboarding.takeBack(desk.seen(code)));
        refuses(CouncilProblem.STATE, () -> onboarding.makeGroup(code));
    }

    @Test
    void isNotTakenBackWhereAnotherBecamePartOfIt() throws SQLException {
        begin(other);
        successions.merge(desk.seen(code), other, SINCE, successions.previewMerge(desk.seen(code), other, SINCE));
        assertThat(list.council(other).begun()).isFalse();
        refuses(CouncilProblem.IN_SUCCESSION, () -> onboarding.takeBack(desk.seen(other)));
    }

    /** A row of any of its tables is enough; the list of tables is the one of archives. */
    @Test
    void isNotTakenBackWhereItKeepsAnything() throws SQLException {
        begin(other);
        assertThat(list.council(other).begun()).isTrue();
        assertThatThrownBy(() -> onboarding.takeBack(desk.seen(other)))
                .as("nothing speaks against it but that nobody says whether it has people")
                .isInstanceOf(DirectoryException.class);
        rows.execute("insert into saved_group (place, person, name) values ('" + other + "', 'early', 'Early')");
        assertKept();
        rows.execute("delete from saved_group where place = '" + other + "'");
        rows.execute("insert into person (council, name, display_name, roles, last_sign_in) values ('" + other
                + "', 'early', 'Early', '', utc_timestamp())");
        assertKept();
        rows.execute("delete from person where council = '" + other + "'");
        assertThat(list.council(other).begun()).isTrue();
    }

    @Test
    void isStoppedUnderItsNewCodeForTheSameReason() throws SQLException {
        rows.execute(
                "update portal_council set state = 'SETTING_UP', group_made = true where ons_code = '" + code + "'");
        states.activate(desk.seen(code));
        states.suspend(desk.seen(code), "No contract");
        recode();
        assertThat(rows.text("select state from portal_council where ons_code = '" + other + "'"))
                .isEqualTo("SUSPENDED");
        assertThat(rows.text("select group_concat(concat(kind, ' ', state, ' ', reason) order by number separator ', ')"
                        + " from portal_council_change where kind <> 'CARRIED' and ons_code = '" + other + "'"))
                .isEqualTo("PUT_ON ACTIVE , SUSPENDED SUSPENDED No contract");
        refuses(CouncilProblem.NO_GROUP, () -> states.reactivate(desk.seen(other), "Contract signed"));
    }

    @Test
    void getsThePeopleOfItsFormerCodeAndOfNoOther() throws SQLException {
        recode();
        assertThat(people.people(other)).singleElement().satisfies(each -> {
            assertThat(each.predecessor().code()).isEqualTo(code);
            assertThat(each.predecessor().merged()).isFalse();
            assertThat(each.people()).as("nobody says who they are").isEmpty();
            assertThat(each.isAnybody()).isTrue();
        });
        refuses(CouncilProblem.NO_GROUP, () -> people.moveHere(other, code));
        refuses(CouncilProblem.STATE, () -> people.moveHere(code, other));
        rows.execute("update portal_council set group_made = true where ons_code = '" + other + "'");
        assertThatThrownBy(() -> people.moveHere(other, UserFixture.ROTHERHAM))
                .isInstanceOf(PortalCouncilNotFoundException.class);
        assertThatThrownBy(() -> people.moveHere(other, code)).isInstanceOf(DirectoryException.class);
    }

    private void assertKept() {
        assertThat(list.council(other).begun()).isFalse();
        refuses(CouncilProblem.HAS_DATA, () -> onboarding.takeBack(desk.seen(other)));
    }

    private void recode() {
        String typed = other.value();
        successions.recode(desk.seen(code), typed, SINCE, successions.previewRecode(desk.seen(code), typed, SINCE));
    }

    private void begin(AuthorityCode begun) throws SQLException {
        RegisteredCouncil.of(database, begun);
        rows.execute("update portal_council set state = 'SETTING_UP' where ons_code = '" + begun + "'");
    }
}
