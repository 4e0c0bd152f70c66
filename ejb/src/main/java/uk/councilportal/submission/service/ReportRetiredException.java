package uk.councilportal.submission.service;

import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.error.BusinessException;

/** A step was asked for of a month for which the report is no longer kept. */
public class ReportRetiredException extends BusinessException {
    private static final long serialVersionUID = 1L;

    public ReportRetiredException(String report, ReportingMonth month) {
        super("submission.retired", report, month);
    }
}
