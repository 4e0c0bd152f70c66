package uk.councilportal.indicator.service;

import uk.councilportal.platform.error.BusinessException;

/** Somebody else has changed what was on screen since it was read; nothing of theirs is overwritten. */
public class IndicatorChangedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    public IndicatorChangedException(Object changed) {
        super("indicator.changed", changed);
    }
}
