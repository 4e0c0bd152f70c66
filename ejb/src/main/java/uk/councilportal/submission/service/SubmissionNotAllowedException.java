package uk.councilportal.submission.service;

import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.error.BusinessException;
import uk.councilportal.submission.model.SubmissionState;

/** A step was asked for that cannot be the next one of the month. */
public class SubmissionNotAllowedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    public SubmissionNotAllowedException(ReportingMonth month, SubmissionState state, SubmissionState wanted) {
        super("submission.notAllowed", month, state, wanted);
    }
}
