package uk.councilportal.submission.service;

import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.error.BusinessException;

/** What has been published was to be changed without saying why. */
public class ReasonNeededException extends BusinessException {
    private static final long serialVersionUID = 1L;

    public ReasonNeededException(String report, ReportingMonth month) {
        super("submission.reasonNeeded", report, month);
    }
}
