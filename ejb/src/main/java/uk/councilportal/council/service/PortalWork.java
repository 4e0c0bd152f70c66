package uk.councilportal.council.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import uk.councilportal.access.caller.SystemCaller;
import uk.councilportal.authority.model.AuthorityCode;

/**
 * What the portal itself does for one council when somebody who looks after it has asked for it. In the transaction of
 * whoever calls, unless the service called has one of its own.
 */
@ApplicationScoped
public class PortalWork {
    private static final String JOB = "councils";

    private final SystemCaller system;

    /** For the proxy of the container only. */
    protected PortalWork() {
        this(null);
    }

    @Inject
    public PortalWork(SystemCaller system) {
        this.system = system;
    }

    /** Works for a council; what the work throws is thrown as it is. */
    <T> T forCouncil(AuthorityCode council, Supplier<T> work) {
        try {
            return system.forCouncil(JOB, council, work::get);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
