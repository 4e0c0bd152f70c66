package uk.councilportal.access.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import uk.councilportal.access.model.AuditReport;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.platform.config.PortalConfiguration;

/** Verifies the audit trail every night and then removes what is older than it has to be kept. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class AuditTimer {
    private static final Logger LOG = System.getLogger(AuditTimer.class.getName());

    @Inject
    AuditKeepingService keeping;

    @Inject
    PortalConfiguration configuration;

    @Inject
    Clock clock;

    /** Nothing is removed from a trail that is not whole: it is evidence. The end in the log can be compared later. */
    @Schedule(hour = "3", minute = "10", persistent = false)
    @Requires(Permission.SYSTEM_WORK)
    public void everyNight() {
        AuditReport report = keeping.verify();
        if (report.isWhole()) {
            LOG.log(Level.INFO, "Audit trail verified: {0} entries, end {1}", report.entries(), report.end());
            int removed = keeping.removeBefore(LocalDate.now(clock).minusYears(configuration.auditYears()));
            LOG.log(Level.INFO, "Audit trail: {0} entries removed because of their age", removed);
        } else {
            LOG.log(
                    Level.ERROR,
                    "The audit trail has been changed past the portal: {0} findings, end {1}",
                    report.found(),
                    report.end());
        }
    }
}
