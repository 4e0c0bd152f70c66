package uk.councilportal.council.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.caller.PortalUser;
import uk.councilportal.access.caller.UserFixture;
import uk.councilportal.access.permission.AccessRefusedException;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.access.permission.Refusal;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.container.PortalArchive;
import uk.councilportal.container.PortalRows;
import uk.councilportal.container.RegisteredCouncil;
import uk.councilportal.container.council.CouncilAtWork;
import uk.councilportal.council.service.FormerCouncilLine;
import uk.councilportal.council.service.FormerCouncilService;
import uk.councilportal.scorecard.service.FormerScorecardService;
import uk.councilportal.scorecard.service.IssueSelection;
import uk.councilportal.scorecard.service.ReportChoice;
import uk.councilportal.scorecard.service.Scorecard;
import uk.councilportal.scorecard.service.ScorecardNotFoundException;
import uk.councilportal.scorecard.service.ScorecardRequest;
import uk.councilportal.scorecard.service.ScorecardService;
import uk.councilportal.submission.service.SubmissionService;

/** The people of a council read what a council had published that became part of theirs; nobody else does, and nobody before. */
@ExtendWith(ArquillianExtension.class)
class FormerCouncilIT {
    private static final ScorecardRequest ISSUE =
            new ScorecardRequest(CouncilAtWork.REPORT, CouncilAtWork.MARCH, IssueSelection.issue(1));
    private static final ScorecardRequest DRAFT =
            new ScorecardRequest(CouncilAtWork.REPORT, CouncilAtWork.MARCH, IssueSelection.workingCopy());

    @Inject
    CouncilAtWork council;

    @Inject
    Caller caller;

    @Inject
    SubmissionService submissions;

    @Inject
    ScorecardService scorecards;

    @Inject
    FormerScorecardService formerScorecards;

    @Inject
    FormerCouncilService formerCouncils;

    @Inject
    PortalRows rows;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    private final AuthorityCode successor = RegisteredCouncil.newCode();
    private final AuthorityCode third = RegisteredCouncil.newCode();
    private AuthorityCode former;

    @Deployment
    static Archive<?> portal() {
        return PortalArchive.withPackageOf(FormerCouncilIT.class)
                .addPackage(CouncilAtWork.class.getPackage())
                .addClass(UserFixture.class);
    }

    @BeforeEach
    void aCouncilThatHasPublishedAndAnotherDraft() throws SQLException {
        council.begin(List.of("1.1"));
        former = caller.council();
        council.become("officer", PortalRole.DATA_OFFICER);
        council.enter(CouncilAtWork.yearOf("1.1", 100, 7));
        council.enter(List.of("1.1,2017-03,104"));
        submissions.submit(council.see());
        council.become("approver", PortalRole.APPROVER);
        council.publish();
        RegisteredCouncil.of(database, successor);
        RegisteredCouncil.of(database, third);
    }

    @Test
    void showsTheIssueAsItWasSignedOffAndNothingElse() throws SQLException {
        Scorecard before = scorecards.scorecard(ISSUE);
        merge();

        for (PortalRole role : List.of(PortalRole.VIEWER, PortalRole.APPROVER, PortalRole.DATA_OFFICER)) {
            become(successor, role);
            assertThat(formerScorecards.scorecard(former, ISSUE))
                    .as(role.toString())
                    .hasToString(before.toString());
            assertThatThrownBy(() -> formerScorecards.scorecard(former, DRAFT))
                    .isInstanceOf(ScorecardNotFoundException.class);
            assertThat(caller.council()).as("whoever reads is where they were").isEqualTo(successor);
        }
        assertThat(formerScorecards.choices(former).reports())
                .flatExtracting(ReportChoice::issues)
                .singleElement()
                .matches(issue -> !issue.draft());
        assertThat(formerCouncils.formerCouncils())
                .containsExactly(new FormerCouncilLine(former, "Council " + former, LocalDate.of(2026, 4, 1)));
        assertThat(scorecards.choices().reports())
                .as("its own scorecards are its own")
                .isEmpty();
    }

    @Test
    void isNotThereForAnybodyElse() throws SQLException {
        become(successor, PortalRole.VIEWER);
        assertRefused(Refusal.OTHER_COUNCIL);
        merge();
        become(third, PortalRole.APPROVER);
        assertRefused(Refusal.OTHER_COUNCIL);
        assertThat(formerCouncils.formerCouncils()).isEmpty();
        assertThat(rows.text(
                        "select group_concat(concat(who, ' ', outcome, ' ', object)) from audit_entry where council = '"
                                + third + "' and action = 'FormerScorecardService.scorecard'"))
                .isEqualTo("reader REFUSED " + former + " " + ISSUE);
        become(former, PortalRole.VIEWER);
        assertRefused(Refusal.OTHER_COUNCIL);
        caller.become(UserFixture.withoutPlace(PortalRole.PORTAL_ADMIN));
        assertRefused(Refusal.NO_PERMISSION);
        become(successor, PortalRole.VIEWER);
        rows.execute("update authority_successor set kind = 'NEW_CODE' where former_code = '" + former + "'");
        assertRefused(Refusal.OTHER_COUNCIL);
    }

    private void assertRefused(Refusal why) {
        assertThatThrownBy(() -> formerScorecards.scorecard(former, ISSUE))
                .isInstanceOfSatisfying(
                        AccessRefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(why));
    }

    private void merge() throws SQLException {
        rows.execute("insert into authority_successor (former_code, successor_code, since, kind) values ('" + former
                + "', '" + successor + "', '2026-04-01', 'MERGED')");
        rows.execute("update portal_council set state = 'LEFT' where ons_code = '" + former + "'");
    }

    private void become(AuthorityCode where, PortalRole role) {
        caller.become(new PortalUser("reader", "Reader", Optional.of(where), Set.of(), Set.of(role)));
    }
}
