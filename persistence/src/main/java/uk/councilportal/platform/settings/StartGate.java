package uk.councilportal.platform.settings;

import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.Session;

/**
 * Refuses to start the portal with missing or unsafe settings, and says which.
 *
 * <p>A session customizer runs before the first database connection is tried: a bean would come too late, after a
 * "communications link failure" that tells nobody which setting is missing.
 */
public final class StartGate implements SessionCustomizer {
    @Override
    public void customize(Session session) {
        refuseToStart(Settings.of(ConfigProvider.getConfig()).problems());
    }

    static void refuseToStart(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new BadSettingsException(problems);
        }
    }
}
