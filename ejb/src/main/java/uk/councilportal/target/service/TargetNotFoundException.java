package uk.councilportal.target.service;

import uk.councilportal.access.audit.AuditedRefusal;
import uk.councilportal.platform.error.NotFoundException;

/** The council has no such report, indicator, part of its children, or year to set targets for. */
public class TargetNotFoundException extends NotFoundException implements AuditedRefusal {
    private static final long serialVersionUID = 1L;

    public TargetNotFoundException(Object asked) {
        super("target.notFound", asked);
    }

    @Override
    public String auditReason() {
        return "NOT_FOUND";
    }
}
