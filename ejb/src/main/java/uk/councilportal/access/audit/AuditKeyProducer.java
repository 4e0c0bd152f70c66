package uk.councilportal.access.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.flywaydb.core.api.migration.JavaMigration;
import uk.councilportal.access.seal.AuditKey;
import uk.councilportal.access.seal.FirstSeal;
import uk.councilportal.platform.config.PortalConfiguration;

/** Makes the key to the audit trail from the setting, once, and the first seal with it. */
@ApplicationScoped
class AuditKeyProducer {
    @Produces
    @Singleton
    AuditKey key(PortalConfiguration configuration) {
        return new AuditKey(configuration.auditKey());
    }

    /** Sealed as soon as there is a chain. */
    @Produces
    JavaMigration firstSeal(AuditKey key) {
        return new FirstSeal(key);
    }
}
