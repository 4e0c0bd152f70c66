package uk.councilportal.indicator.service;

import uk.councilportal.access.audit.AuditedRefusal;
import uk.councilportal.platform.error.NotFoundException;

/** The council has no such report, breakdown or member. */
public class SettingNotFoundException extends NotFoundException implements AuditedRefusal {
    private static final long serialVersionUID = 1L;

    public SettingNotFoundException(Object asked) {
        super("setting.notFound", asked);
    }

    @Override
    public String auditReason() {
        return "NOT_FOUND";
    }
}
