package uk.councilportal.action.service;

import uk.councilportal.platform.error.BusinessException;

/** Somebody else has changed this action since it was opened; nothing was overwritten. */
public class ActionChangedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    ActionChangedException(int id) {
        super("action.changed", id);
    }
}
