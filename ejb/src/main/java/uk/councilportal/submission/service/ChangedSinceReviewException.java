package uk.councilportal.submission.service;

import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.error.BusinessException;

/** Something that would be published has been changed since the approver looked at the changes. */
public class ChangedSinceReviewException extends BusinessException {
    private static final long serialVersionUID = 1L;

    public ChangedSinceReviewException(ReportingMonth month) {
        super("submission.changedSinceReview", month);
    }
}
