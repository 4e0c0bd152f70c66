package uk.councilportal.system;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Ends the shared stack and the shared browser after the last test class. */
public final class EndOfTheRun implements LauncherSessionListener {
    @Override
    public void launcherSessionClosed(LauncherSession session) {
        PortalBrowser.end();
        RunningPortal.end();
    }
}
