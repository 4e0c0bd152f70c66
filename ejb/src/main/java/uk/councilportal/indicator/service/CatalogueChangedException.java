package uk.councilportal.indicator.service;

import uk.councilportal.platform.error.BusinessException;

/** The catalogue, or what rests on it, has changed since it was looked at; nothing is overwritten. */
public class CatalogueChangedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    public CatalogueChangedException(Object changed) {
        super("standard.changed", changed);
    }
}
