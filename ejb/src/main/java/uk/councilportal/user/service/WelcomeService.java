package uk.councilportal.user.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;

/** Lets people in who were invited in development and hold a one-time link. In production no link works. */
@Stateless
public class WelcomeService {
    private final FirstSignIn firstSignIn;

    /** For the proxy of the container only. */
    protected WelcomeService() {
        this(null);
    }

    @Inject
    public WelcomeService(FirstSignIn firstSignIn) {
        this.firstSignIn = firstSignIn;
    }

    /**
     * Uses a link up. Who comes with it is not signed in: the portal itself asks in their place.
     *
     * @throws UserNotFoundException when the link is not known, has been used or is too old
     */
    @Requires(Permission.SYSTEM_WORK)
    public FirstPassword open(String code) {
        return firstSignIn.open(code).orElseThrow(() -> new UserNotFoundException("", false));
    }
}
