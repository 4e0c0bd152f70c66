package uk.councilportal.access.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.councilportal.access.seal.AuditKey;
import uk.councilportal.platform.config.PortalConfiguration;

/** Makes the key to the audit trail from the setting, once. */
@ApplicationScoped
class AuditKeyProducer {
    @Produces
    @Singleton
    AuditKey key(PortalConfiguration configuration) {
        return new AuditKey(configuration.auditKey());
    }
}
