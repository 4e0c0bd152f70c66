package uk.councilportal.system;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Lets a test stop the sign-in service of this run, and starts it again afterwards where the test has not done so. */
final class SignInOutage implements BeforeEachCallback, AfterEachCallback {
    private final RunningPortal portal = RunningPortal.get();
    private boolean stopped;

    @Override
    public void beforeEach(ExtensionContext test) {
        assumeTrue(
                portal.ownsSignIn(), "The sign-in service of a portal that runs elsewhere is not this run's to stop");
    }

    @Override
    public void afterEach(ExtensionContext test) {
        if (stopped) {
            start();
        }
    }

    void stop() {
        stopped = true;
        portal.stopSignIn();
    }

    void start() {
        portal.startSignIn();
        stopped = false;
    }
}
