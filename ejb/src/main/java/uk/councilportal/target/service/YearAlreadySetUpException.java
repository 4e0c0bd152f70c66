package uk.councilportal.target.service;

import uk.councilportal.platform.error.BusinessException;

/** There is nothing to take over into the year: it is set up already, or nothing was chosen. */
public class YearAlreadySetUpException extends BusinessException {
    private static final long serialVersionUID = 1L;

    public YearAlreadySetUpException(Object year) {
        super("year.alreadySetUp", year);
    }
}
