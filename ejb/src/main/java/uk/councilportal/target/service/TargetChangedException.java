package uk.councilportal.target.service;

import uk.councilportal.platform.error.BusinessException;
import uk.councilportal.target.model.TargetPlace;

/** Somebody else has set the target since it was read; nothing of theirs is overwritten. */
public class TargetChangedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    public TargetChangedException(TargetPlace place) {
        super("target.changed", place);
    }
}
