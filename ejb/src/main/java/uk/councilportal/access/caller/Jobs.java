package uk.councilportal.access.caller;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;

/**
 * Background work in the caller's name. The only way to leave the caller's thread: {@code @Asynchronous} would lose
 * the caller and be refused.
 */
@ApplicationScoped
public class Jobs {
    @Resource
    ManagedExecutorService executor;

    @Inject
    Caller caller;

    @Inject
    CallerSwitch callerSwitch;

    /** Starts the work; whatever it throws is thrown by the future. */
    public <T> Future<T> submit(Callable<T> work) {
        PortalUser user = caller.user();
        return executor.submit(() -> callerSwitch.as(user, work));
    }
}
