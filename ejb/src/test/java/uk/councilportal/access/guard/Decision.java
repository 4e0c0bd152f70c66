package uk.councilportal.access.guard;

import java.lang.reflect.Method;
import java.util.Optional;
import uk.councilportal.access.caller.PortalUser;

/** Asks the rule of the guard for tests of other packages. */
public final class Decision {
    private Decision() {}

    public static boolean allows(Method method, PortalUser caller) {
        return AccessRule.refusal(method, Optional.of(caller)).isEmpty();
    }
}
