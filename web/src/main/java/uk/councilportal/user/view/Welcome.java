package uk.councilportal.user.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.councilportal.access.caller.SystemCaller;
import uk.councilportal.platform.config.PortalConfiguration;
import uk.councilportal.platform.error.NotFoundException;
import uk.councilportal.platform.faces.AddressParameters;
import uk.councilportal.user.directory.DirectoryException;
import uk.councilportal.user.service.FirstPassword;
import uk.councilportal.user.service.WelcomeService;

/** Where somebody invited comes in for the first time, in development. The link is used up by a button, not by being opened. */
@Named
@RequestScoped
public class Welcome {
    private static final String JOB = "welcome";

    @Inject
    private WelcomeService service;

    @Inject
    private SystemCaller systemCaller;

    @Inject
    private AddressParameters parameters;

    @Inject
    private PortalConfiguration configuration;

    private FirstPassword password;
    private String problem = "";

    /** Whether the portal has such links at all. */
    public boolean isOffered() {
        return configuration.isDevelopment();
    }

    public String getCode() {
        return parameters.get("code").orElse("");
    }

    /** What to sign in with, once the link has been used up. */
    public FirstPassword getPassword() {
        return password;
    }

    /** Why there is none: the key of its words, empty where there is nothing to say. */
    public String getProblem() {
        return problem;
    }

    /** Uses the link up. Nobody is signed in yet, so the portal asks in their place. */
    public void open() throws Exception {
        try {
            password = systemCaller.forPortal(JOB, () -> service.open(getCode()));
        } catch (NotFoundException usedUp) {
            problem = "welcome.usedUp";
        } catch (DirectoryException failure) {
            problem = "welcome.down";
        }
    }
}
