package uk.councilportal.access.caller;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.Callable;
import uk.councilportal.authority.model.AuthorityCode;

/**
 * Lets start-up and timer beans call guarded services on the portal's own account.
 *
 * <p>Such a bean manages its transactions itself ({@code @TransactionManagement(BEAN)}) and opens none: every service
 * call is then a transaction of its own, for one council.
 */
@ApplicationScoped
public class SystemCaller {
    @Inject
    CallerSwitch callerSwitch;

    /** Works for one council, under the name {@code system:<job>}. */
    @ActivateRequestContext
    public <T> T forCouncil(String job, AuthorityCode council, Callable<T> work) throws Exception {
        return callerSwitch.as(PortalUser.system(job, Optional.of(council)), work);
    }

    /** Works on data that belong to no council, under the name {@code system:<job>}. */
    @ActivateRequestContext
    public <T> T forPortal(String job, Callable<T> work) throws Exception {
        return callerSwitch.as(PortalUser.system(job, Optional.empty()), work);
    }
}
