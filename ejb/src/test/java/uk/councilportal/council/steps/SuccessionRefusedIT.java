package uk.councilportal.council.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.councilportal.council.steps.SuccessionDesk.refuses;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
import uk.councilportal.council.service.CouncilProblem;
import uk.councilportal.council.service.SeenCouncil;
import uk.councilportal.council.service.SuccessionPreview;
import uk.councilportal.council.service.SuccessionService;

/** What cannot become of a council, neither by the preview nor past it; nothing has changed then. */
@ExtendWith(ArquillianExtension.class)
class SuccessionRefusedIT {
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
    PortalRows rows;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    private final AuthorityCode other = RegisteredCouncil.newCode();
    private final AuthorityCode third = RegisteredCouncil.newCode();
    private AuthorityCode code;

    @Deployment
    static Archive<?> portal() {
        return PortalArchive.withPackageOf(SuccessionRefusedIT.class)
                .addPackage(CouncilAtWork.class.getPackage())
                .addClass(UserFixture.class);
    }

    @BeforeEach
    void twoCouncilsOfWhichOneHasItsArchive() throws Exception {
        council.begin(List.of("1.1"));
        code = caller.council();
        RegisteredCouncil.of(database, other);
        desk.takeArchive(council);
    }

    @Test
    void followsNoCouncilThatIsNotAtWorkOrItself() throws SQLException {
        mergeIsRefused(CouncilProblem.SUCCESSOR, code, SINCE);
        mergeIsRefused(CouncilProblem.SUCCESSOR, third, SINCE);
        rows.execute("update portal_council set state = 'SUSPENDED' where ons_code = '" + other + "'");
        mergeIsRefused(CouncilProblem.SUCCESSOR, other, SINCE);
        assertNothingHasChanged();
    }

    @Test
    void takesNoCodeThatIsNoneOrIsKnown() throws SQLException {
        for (String typed : List.of("", "E12000003", "E0800001", other.value(), code.value())) {
            refuses(CouncilProblem.NEW_CODE, () -> successions.previewRecode(seen(), typed, SINCE));
            refuses(CouncilProblem.NEW_CODE, () -> successions.recode(seen(), typed, SINCE, null));
        }
        assertNothingHasChanged();
    }

    @Test
    void takesNoDayToComeAndNotNone() throws SQLException {
        mergeIsRefused(
                CouncilProblem.SINCE, other, LocalDate.now(ZoneOffset.UTC).plusDays(2));
        mergeIsRefused(CouncilProblem.SINCE, other, null);
        assertNothingHasChanged();
    }

    @Test
    void isDecidedByNobodyWhoSawItBeforeSomebodyElseChangedIt() throws SQLException {
        SeenCouncil before = seen();
        SuccessionPreview preview = successions.previewMerge(before, other, SINCE);
        rows.execute("update portal_council set version = version + 1 where ons_code = '" + code + "'");
        refuses(CouncilProblem.CHANGED, () -> successions.previewMerge(before, other, SINCE));
        refuses(CouncilProblem.CHANGED, () -> successions.merge(before, other, SINCE, preview));
        refuses(CouncilProblem.CHANGED, () -> successions.previewRecode(before, third.value(), SINCE));
        refuses(CouncilProblem.CHANGED, () -> successions.recode(before, third.value(), SINCE, preview));
        assertNothingHasChanged();
    }

    /** Neither otherwise than it was shown, nor where something has come to it since. */
    @Test
    void doesNothingThatWasNotShown() throws SQLException {
        SuccessionPreview preview = successions.previewMerge(seen(), other, SINCE);
        RegisteredCouncil.of(database, third);
        refuses(CouncilProblem.NOT_AS_SEEN, () -> successions.merge(seen(), other, SINCE.minusDays(1), preview));
        refuses(CouncilProblem.NOT_AS_SEEN, () -> successions.merge(seen(), third, SINCE, preview));
        refuses(CouncilProblem.NOT_AS_SEEN, () -> successions.merge(seen(), other, SINCE, null));
        String fresh = RegisteredCouncil.newCode().value();
        refuses(CouncilProblem.NOT_AS_SEEN, () -> successions.recode(seen(), fresh, SINCE, preview));
        rows.execute("insert into saved_group (place, person, name) values ('board', 'late " + code + "', 'Late')");
        rows.execute("insert into saved_group_member select id, '" + code + "' from saved_group where person = 'late "
                + code + "'");
        refuses(CouncilProblem.NOT_AS_SEEN, () -> successions.merge(seen(), other, SINCE, preview));
        assertNothingHasChanged();
    }

    @Test
    void leavesOnce() throws SQLException {
        successions.merge(seen(), other, SINCE, successions.previewMerge(seen(), other, SINCE));
        RegisteredCouncil.of(database, third);
        mergeIsRefused(CouncilProblem.STATE, third, SINCE);
        assertThat(rows.text("select group_concat(successor_code) from authority_successor where former_code = '" + code
                        + "'"))
                .isEqualTo(other.value());
    }

    private void mergeIsRefused(CouncilProblem problem, AuthorityCode successor, LocalDate since) {
        refuses(problem, () -> successions.previewMerge(seen(), successor, since));
        refuses(problem, () -> successions.merge(seen(), successor, since, null));
    }

    private SeenCouncil seen() {
        return desk.seen(code);
    }

    private void assertNothingHasChanged() throws SQLException {
        assertThat(rows.text("select concat(state, (select count(*) from authority_successor where former_code = '"
                        + code + "'), (select count(*) from portal_council_change where ons_code = '" + code
                        + "')) from portal_council where ons_code = '" + code + "'"))
                .isEqualTo("ACTIVE00");
    }
}
