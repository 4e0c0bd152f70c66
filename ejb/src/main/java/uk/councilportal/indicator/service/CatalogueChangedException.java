package uk.councilportal.indicator.service;

import uk.councilportal.platform.error.BusinessException;

/** What is to be stored, the catalogue or what rests on it has changed since it was previewed; nothing is stored unseen. */
public class CatalogueChangedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    public CatalogueChangedException(Object changed) {
        super("standard.changed", changed);
    }
}
