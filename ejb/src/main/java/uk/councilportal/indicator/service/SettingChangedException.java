package uk.councilportal.indicator.service;

import uk.councilportal.platform.error.BusinessException;

/** Somebody else has changed the setting on screen since it was read; nothing of theirs is overwritten. */
public class SettingChangedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    public SettingChangedException(Object changed) {
        super("setting.changed", changed);
    }
}
