package uk.councilportal.indicator.service;

import uk.councilportal.platform.error.NotFoundException;

/** The council has no such report or indicator. */
public class IndicatorNotFoundException extends NotFoundException {
    private static final long serialVersionUID = 1L;

    public IndicatorNotFoundException(Object asked) {
        super("indicator.notFound", asked);
    }
}
