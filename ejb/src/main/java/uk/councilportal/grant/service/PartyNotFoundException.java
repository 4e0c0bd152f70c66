package uk.councilportal.grant.service;

import uk.councilportal.access.audit.AuditedRefusal;
import uk.councilportal.platform.error.NotFoundException;

/** There is no such board, or no such council. */
public class PartyNotFoundException extends NotFoundException implements AuditedRefusal {
    private static final long serialVersionUID = 1L;

    PartyNotFoundException(String name) {
        super("grant.party.notFound", name);
    }

    @Override
    public String auditReason() {
        return "NOT_FOUND";
    }
}
