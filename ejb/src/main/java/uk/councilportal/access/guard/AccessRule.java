package uk.councilportal.access.guard;

import java.lang.reflect.Method;
import java.util.Optional;
import uk.councilportal.access.caller.PortalUser;
import uk.councilportal.access.permission.OpenToSignedIn;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Refusal;
import uk.councilportal.access.permission.Requires;

/** Decides from the method's declaration and the caller alone. Where nothing is known, it refuses. */
final class AccessRule {
    private AccessRule() {}

    /** The reason to refuse, empty when the call is allowed. */
    static Optional<Refusal> refusal(Method method, Optional<PortalUser> caller) {
        Requires requires = method.getAnnotation(Requires.class);
        boolean open = method.isAnnotationPresent(OpenToSignedIn.class);
        if ((requires == null) == !open) {
            return Optional.of(Refusal.UNDECLARED);
        }
        if (caller.isEmpty()) {
            return Optional.of(Refusal.NO_CALLER);
        }
        return open ? Optional.empty() : refusal(requires.value(), caller.get());
    }

    private static Optional<Refusal> refusal(Permission permission, PortalUser caller) {
        if (!caller.holds(permission)) {
            return Optional.of(Refusal.NO_PERMISSION);
        }
        if (caller.may(permission)) {
            return Optional.empty();
        }
        return Optional.of(permission.scope() == Permission.Scope.AUDIENCE ? Refusal.NO_AUDIENCE : Refusal.NO_COUNCIL);
    }
}
