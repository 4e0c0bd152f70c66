package uk.councilportal.access.caller;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import uk.councilportal.access.caller.RunningJobs.Progress;

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

    @Inject
    RunningJobs running;

    /** Starts work that is soon done; whatever it throws is thrown by the future. */
    public <T> Future<T> submit(String what, Callable<T> work) {
        return submit(what, Optional.empty(), work);
    }

    /** Starts work that can be looked at and given up while it is under way. */
    public <T> Future<T> submit(String what, Progress progress, Callable<T> work) {
        return submit(what, Optional.of(progress), work);
    }

    private <T> Future<T> submit(String what, Optional<Progress> progress, Callable<T> work) {
        PortalUser user = caller.user();
        String id = running.begin(what, user, progress);
        boolean taken = false;
        try {
            Future<T> future = executor.submit(() -> {
                try {
                    return callerSwitch.as(user, work);
                } finally {
                    running.end(id);
                }
            });
            taken = true;
            return future;
        } finally {
            if (!taken) {
                running.end(id);
            }
        }
    }
}
