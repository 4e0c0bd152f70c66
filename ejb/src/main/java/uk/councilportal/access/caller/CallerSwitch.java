package uk.councilportal.access.caller;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Does work in somebody's name and gives the request back to whoever had it before. */
@ApplicationScoped
class CallerSwitch {
    @Inject
    Caller caller;

    @ActivateRequestContext
    <T> T as(PortalUser user, Callable<T> work) throws Exception {
        Optional<PortalUser> before = caller.find();
        caller.become(user);
        try {
            return work.call();
        } finally {
            before.ifPresentOrElse(caller::become, caller::leave);
        }
    }
}
