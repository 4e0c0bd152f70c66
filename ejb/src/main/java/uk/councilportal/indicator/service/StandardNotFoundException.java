package uk.councilportal.indicator.service;

import uk.councilportal.access.audit.AuditedRefusal;
import uk.councilportal.platform.error.NotFoundException;

/** The national catalogue has no such indicator. */
public class StandardNotFoundException extends NotFoundException implements AuditedRefusal {
    private static final long serialVersionUID = 1L;

    public StandardNotFoundException(Object asked) {
        super("standard.notFound", asked);
    }

    @Override
    public String auditReason() {
        return "NOT_FOUND";
    }
}
