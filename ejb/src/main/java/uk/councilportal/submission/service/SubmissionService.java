package uk.councilportal.submission.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.submission.model.SubmissionState;

/** Opens months of the council's reports and hands them in. */
@Stateless
public class SubmissionService {
    private final SubmissionBook book;

    /** For the proxy of the container only. */
    protected SubmissionService() {
        this(null);
    }

    @Inject
    public SubmissionService(SubmissionBook book) {
        this.book = book;
    }

    /** Opens a month for input; nothing happens when it has been opened before. */
    @Requires(Permission.SUBMISSION_SIGN_OFF)
    public void open(@AuditObject String report, @AuditObject ReportingMonth month) {
        book.open(book.lockReport(report, month), month);
    }

    /**
     * Hands the month in for review.
     *
     * @throws SubmissionNotAllowedException when the month is not open
     */
    @Requires(Permission.OBSERVATION_ENTER)
    public void submit(@AuditObject String report, @AuditObject ReportingMonth month) {
        book.move(book.lockReport(report, month), month, SubmissionState.SUBMITTED);
    }
}
