package uk.councilportal.access.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import uk.councilportal.access.audit.AuditChain;
import uk.councilportal.access.audit.AuditSealing;
import uk.councilportal.access.model.AuditReport;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;

/** What the portal does with its audit trail by itself. */
@Stateless
public class AuditKeepingService {
    @Inject
    AuditSealing sealing;

    @Inject
    AuditChain chain;

    /** Verifies the whole trail. */
    @Requires(Permission.SYSTEM_WORK)
    public AuditReport verify() {
        return sealing.verify();
    }

    /**
     * Removes entries from before a day (UTC), which are older than they have to be kept.
     *
     * @return how many were removed
     */
    @Requires(Permission.SYSTEM_WORK)
    public int removeBefore(@AuditObject LocalDate day) {
        return chain.removeBefore(day.atStartOfDay());
    }
}
