package uk.councilportal.submission.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.submission.entity.SubmissionStep;
import uk.councilportal.submission.model.SubmissionState;

/** Takes a month back to where it can be changed: returned before it is published, opened again afterwards. */
@Stateless
public class ReturnService {
    private final SubmissionBook book;
    private final ReturnedItems items;

    /** For the proxy of the container only. */
    protected ReturnService() {
        this(null, null);
    }

    @Inject
    public ReturnService(SubmissionBook book, ReturnedItems items) {
        this.book = book;
        this.items = items;
    }

    /**
     * Returns a month that has been handed in.
     *
     * @throws WordsNeededException when it is not said why, for the month or for a figure asked about
     * @throws StaleMonthException when somebody has taken a step since
     * @throws SubmissionNotAllowedException when the month has not been handed in
     * @throws FigureNotFoundException when the report has no figure that is asked about
     */
    @Requires(Permission.SUBMISSION_SIGN_OFF)
    public void returnMonth(@AuditObject SeenMonth seen, ReturnNote note) {
        KeptReport report = book.lockReport(seen.report(), seen.month());
        String reason = book.words(seen.month(), note.reason());
        note.questions().forEach(question -> book.words(seen.month(), question.reason()));
        SubmissionStep step = book.step(report, seen, SubmissionState.RETURNED, reason);
        items.add(report, step, note.questions(), book.revision());
    }

    /**
     * Opens a published month again; its next sign-off is its next issue.
     *
     * @throws WordsNeededException when it is not said why
     * @throws StaleMonthException when somebody has taken a step since
     * @throws SubmissionNotAllowedException when the month has not been published
     */
    @Requires(Permission.SUBMISSION_SIGN_OFF)
    public void reopen(@AuditObject SeenMonth seen, String reason) {
        KeptReport report = book.lockReport(seen.report(), seen.month());
        book.move(report, seen, SubmissionState.REOPENED, book.words(seen.month(), reason));
    }
}
