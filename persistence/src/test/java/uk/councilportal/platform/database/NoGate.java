package uk.councilportal.platform.database;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.Session;

/** Takes the place of the start gate: a test has no settings to be refused for. */
public final class NoGate implements SessionCustomizer {
    @Override
    public void customize(Session session) {
        // nothing to check
    }
}
