package uk.councilportal.user.service;

import uk.councilportal.access.audit.AuditedRefusal;
import uk.councilportal.platform.error.NotFoundException;

/** Nobody of this name is the administrator's to look after; whether there is one elsewhere is told to the audit trail alone. */
public class UserNotFoundException extends NotFoundException implements AuditedRefusal {
    private static final long serialVersionUID = 1L;

    private final boolean elsewhere;

    UserNotFoundException(String name, boolean elsewhere) {
        super("user.notFound", name);
        this.elsewhere = elsewhere;
    }

    @Override
    public String auditReason() {
        return elsewhere ? "OTHER_COUNCIL" : "NOT_FOUND";
    }
}
