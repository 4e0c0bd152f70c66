package uk.councilportal.submission.service;

import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.error.NotFoundException;

/** The council has no such report, or has not opened that month of it. */
public class MonthNotFoundException extends NotFoundException {
    private static final long serialVersionUID = 1L;

    public MonthNotFoundException(String report, ReportingMonth month) {
        super("submission.monthNotFound", report, month);
    }
}
