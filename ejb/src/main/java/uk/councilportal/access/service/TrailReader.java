package uk.councilportal.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import uk.councilportal.access.model.AuditFilter;
import uk.councilportal.access.model.AuditLine;
import uk.councilportal.access.model.AuditScope;
import uk.councilportal.access.model.AuditSlice;
import uk.councilportal.access.repository.AuditChainRepository;
import uk.councilportal.access.repository.AuditRepository;
import uk.councilportal.platform.config.PortalConfiguration;

/** Reads the audit trail for services that have decided whose entries the caller may see. */
@ApplicationScoped
class TrailReader {
    @Inject
    AuditRepository entries;

    @Inject
    AuditChainRepository chain;

    @Inject
    PortalConfiguration configuration;

    HistoryPage page(AuditScope scope, AuditFilter filter, AuditSlice order, int page) {
        return new HistoryPage(
                entries.listOf(scope, filter, order.page(page, AuditLimits.PAGE)),
                entries.countOf(scope, filter, AuditLimits.COUNTED + 1),
                new AuditKeeping(configuration.auditYears(), chain.lastCheck()),
                scope.councils());
    }

    boolean file(AuditScope scope, AuditFilter filter, AuditSlice order, Consumer<AuditLine> to) {
        return entries.each(scope, filter, order.page(1, AuditLimits.FILE), to);
    }
}
