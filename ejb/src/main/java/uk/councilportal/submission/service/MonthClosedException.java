package uk.councilportal.submission.service;

import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.error.BusinessException;

/** Something was to be changed in a month that is under review, is signed off, or has not been opened. */
public class MonthClosedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    public MonthClosedException(String report, ReportingMonth month) {
        super("submission.monthClosed", report, month);
    }
}
