package uk.councilportal.indicator.service;

import uk.councilportal.access.audit.AuditedRefusal;
import uk.councilportal.platform.error.NotFoundException;

/** The council has no such report or indicator. */
public class IndicatorNotFoundException extends NotFoundException implements AuditedRefusal {
    private static final long serialVersionUID = 1L;

    public IndicatorNotFoundException(Object asked) {
        super("indicator.notFound", asked);
    }

    @Override
    public String auditReason() {
        return "NOT_FOUND";
    }
}
