package uk.councilportal.system;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Gives a test the line on which the portal keeps people in the sign-in service, and mends it afterwards. */
final class AdministrationOutage implements BeforeEachCallback, AfterEachCallback {
    private final RunningPortal portal = RunningPortal.get();

    @Override
    public void beforeEach(ExtensionContext test) {
        assumeTrue(portal.administrationLine().isPresent(), "The line of a portal that runs elsewhere is not known");
    }

    @Override
    public void afterEach(ExtensionContext test) {
        portal.administrationLine().ifPresent(AdministrationLine::mend);
    }

    AdministrationLine line() {
        return portal.administrationLine().orElseThrow();
    }
}
