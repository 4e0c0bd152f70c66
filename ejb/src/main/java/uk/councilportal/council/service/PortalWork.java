package uk.councilportal.council.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import uk.councilportal.access.caller.Caller;
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
    private final Caller caller;

    /** For the proxy of the container only. */
    protected PortalWork() {
        this(null, null);
    }

    @Inject
    public PortalWork(SystemCaller system, Caller caller) {
        this.system = system;
        this.caller = caller;
    }

    /** Works for a council, given the name of the person who has asked for it; what the work throws is thrown as it is. */
    <T> T forCouncil(AuthorityCode council, Function<String, T> work) {
        String askedBy = caller.user().name();
        try {
            return system.forCouncil(JOB, council, () -> work.apply(askedBy));
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
