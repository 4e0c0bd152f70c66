package uk.councilportal.access.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import uk.councilportal.access.model.AuditReport;

/** Takes entries into the chain, and verifies it with everything that has been written until now. */
@ApplicationScoped
public class AuditSealing {
    private static final Logger LOG = System.getLogger(AuditSealing.class.getName());

    @Inject
    AuditChain chain;

    private volatile boolean broken;

    /** Gives a place to every entry that has none. What cannot be done now is done the next time. */
    public void seal() {
        try {
            long after = 0;
            do {
                after = chain.extend(after);
            } while (after > 0);
            broken = false;
        } catch (RuntimeException failure) {
            // said once, not every few seconds; verifying names what is wrong
            LOG.log(broken ? Level.DEBUG : Level.ERROR, "Audit entries could not be taken into the chain", failure);
            broken = true;
        }
    }

    /** Seals what has been written and follows the whole chain. */
    public AuditReport verify() {
        seal();
        AuditReport report = chain.verify();
        chain.keep(report);
        return report;
    }
}
