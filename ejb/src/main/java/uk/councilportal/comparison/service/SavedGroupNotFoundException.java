package uk.councilportal.comparison.service;

import uk.councilportal.access.audit.AuditedRefusal;
import uk.councilportal.platform.error.NotFoundException;

/** The caller keeps no such group of councils. */
public class SavedGroupNotFoundException extends NotFoundException implements AuditedRefusal {
    private static final long serialVersionUID = 1L;

    SavedGroupNotFoundException(int id) {
        super("group.notFound", id);
    }

    @Override
    public String auditReason() {
        return "NOT_FOUND";
    }
}
