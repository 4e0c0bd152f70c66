package uk.councilportal.submission.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.submission.model.SubmissionState;

/** Opens months of the council's reports and hands them in. */
@Stateless
public class SubmissionService {
    private final SubmissionBook book;
    private final SubmissionPolicies policies;

    /** For the proxy of the container only. */
    protected SubmissionService() {
        this(null, null);
    }

    @Inject
    public SubmissionService(SubmissionBook book, SubmissionPolicies policies) {
        this.book = book;
        this.policies = policies;
    }

    /** Opens a month for input; nothing happens when it has been opened before. */
    @Requires(Permission.SUBMISSION_SIGN_OFF)
    public void open(@AuditObject String report, @AuditObject ReportingMonth month) {
        book.open(book.lockReport(report, month), month);
    }

    /**
     * Hands the month in for review.
     *
     * @throws StaleMonthException when somebody has taken a step since
     * @throws SubmissionNotAllowedException when the month is not open
     * @throws SubmissionBlockedException when something is still to be put right
     */
    @Requires(Permission.OBSERVATION_ENTER)
    public void submit(@AuditObject SeenMonth seen) {
        KeptReport report = book.lockReport(seen.report(), seen.month());
        book.move(report, seen, SubmissionState.SUBMITTED, "");
        List<SubmissionObstacle> obstacles =
                policies.demands(report, seen.month()).obstacles();
        if (!obstacles.isEmpty()) {
            throw new SubmissionBlockedException(seen.month(), obstacles);
        }
    }

    /**
     * Hands in a month that the council has published before the portal kept it: what went out then cannot be put right
     * any more, so nothing holds it up.
     *
     * @throws SubmissionNotAllowedException when the month is not open
     */
    @Requires(Permission.SYSTEM_WORK)
    public void takeOver(@AuditObject String report, @AuditObject ReportingMonth month) {
        KeptReport kept = book.lockReport(report, month);
        book.move(kept, book.see(kept, month), SubmissionState.SUBMITTED, "");
    }
}
