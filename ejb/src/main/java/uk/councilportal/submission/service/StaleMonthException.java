package uk.councilportal.submission.service;

import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.error.BusinessException;

/** Somebody else has taken a step with the month since it was looked at; nothing has been changed by this one. */
public class StaleMonthException extends BusinessException {
    private static final long serialVersionUID = 1L;

    public StaleMonthException(ReportingMonth month, String by) {
        super("submission.stale", month, by);
    }
}
