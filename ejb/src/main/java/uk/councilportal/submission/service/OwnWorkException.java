package uk.councilportal.submission.service;

import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.error.BusinessException;

/** Somebody was to sign off what they have changed themselves: nobody approves their own work. */
public class OwnWorkException extends BusinessException {
    private static final long serialVersionUID = 1L;

    public OwnWorkException(ReportingMonth month) {
        super("submission.ownWork", month);
    }
}
