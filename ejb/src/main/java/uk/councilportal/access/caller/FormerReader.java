package uk.councilportal.access.caller;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import uk.councilportal.authority.model.AuthorityCode;

/** Lets the caller read a council that became part of their own. For the guard, which has made sure that it did. */
@ApplicationScoped
public class FormerReader {
    @Inject
    Caller caller;

    @Inject
    CallerSwitch callerSwitch;

    /** Does the work as a reader of the former council, whatever the caller is in their own. */
    public Object read(AuthorityCode former, Callable<Object> work) throws Exception {
        return callerSwitch.as(caller.user().asReaderOf(former), work);
    }
}
