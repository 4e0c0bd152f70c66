package uk.councilportal.review.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.councilportal.access.permission.AccessRefusedException;
import uk.councilportal.access.permission.PortalRole;
import uk.councilportal.container.PortalArchive;
import uk.councilportal.container.council.CouncilAtWork;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.review.service.ReviewService;
import uk.councilportal.submission.service.OwnWorkException;
import uk.councilportal.submission.service.ReturnService;
import uk.councilportal.submission.service.SubmissionBlockedException;
import uk.councilportal.submission.service.SubmissionService;

/** Who may take which step; one council with one indicator for each test. */
@ExtendWith(ArquillianExtension.class)
class SignOffIT {
    private static final ReportingMonth MARCH = CouncilAtWork.MARCH;

    @Inject
    CouncilAtWork council;

    @Inject
    SubmissionService submissions;

    @Inject
    ReturnService returns;

    @Inject
    ReviewService reviews;

    @Deployment
    static Archive<?> portal() {
        return PortalArchive.withPackageOf(SignOffIT.class).addPackage(CouncilAtWork.class.getPackage());
    }

    @BeforeEach
    void openMarch() throws SQLException {
        council.begin(List.of("1.1"));
    }

    @Test
    void nobodySignsOffTheirOwnWorkWhateverTheirRoles() throws SQLException {
        council.become("both", PortalRole.DATA_OFFICER, PortalRole.APPROVER);
        enter("1653");
        submissions.submit(council.see());

        assertThat(reviews.review("SG", MARCH).ownWork()).isTrue();
        assertThatThrownBy(council::publish).isInstanceOf(OwnWorkException.class);

        council.become("approver", PortalRole.APPROVER);
        assertThat(reviews.review("SG", MARCH).ownWork()).isFalse();
        assertThat(council.publish().number()).isEqualTo(1);
        assertThat(council.audit("IssueService.publish"))
                .containsExactly("both FAILED SG 2017-03", "approver DONE SG 2017-03");
    }

    @Test
    void everyStepIsInTheAuditTrailUnderWhoTookIt() throws SQLException {
        council.become("officer", PortalRole.DATA_OFFICER);
        assertThatThrownBy(() -> submissions.submit(council.see())).isInstanceOf(SubmissionBlockedException.class);
        enter("1653");
        submissions.submit(council.see());
        council.become("approver", PortalRole.APPROVER);
        council.publish();
        returns.reopen(council.see(), "Late contacts");

        assertThat(council.audit("SubmissionService.submit"))
                .containsExactly("officer FAILED SG 2017-03", "officer DONE SG 2017-03");
        assertThat(council.audit("IssueService.publish")).containsExactly("approver DONE SG 2017-03");
        assertThat(council.audit("ReturnService.reopen")).containsExactly("approver DONE SG 2017-03");
    }

    @Test
    void officersDoNotDecideAndApproversDoNotEnter() {
        council.become("officer", PortalRole.DATA_OFFICER);
        enter("1653");
        submissions.submit(council.see());
        refused(council::publish);
        refused(() -> returns.reopen(council.see(), "Why not"));

        council.become("approver", PortalRole.APPROVER);
        refused(() -> enter("1700"));
        refused(() -> submissions.submit(council.see()));
    }

    private void enter(String value) {
        council.enter(List.of("1.1,2017-03," + value));
    }

    private static void refused(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(AccessRefusedException.class);
    }
}
