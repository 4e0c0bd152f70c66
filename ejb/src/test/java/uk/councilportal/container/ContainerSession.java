package uk.councilportal.container;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import uk.councilportal.platform.database.TestDatabase;

/**
 * Starts the database before the tests in the container begin, since the container is told its address on its command
 * line. Does nothing for tests that have no container.
 */
public final class ContainerSession implements LauncherSessionListener {
    private static final String CONTAINER = "container.jar";
    private static final String ADDRESS = "container.database";

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty(CONTAINER) == null || System.getProperty(ADDRESS) != null) {
            return;
        }
        try (Connection connection = TestDatabase.get().connect()) {
            String url = connection.getMetaData().getURL();
            System.setProperty(ADDRESS, url.substring(0, url.lastIndexOf("/portal")));
        } catch (SQLException failure) {
            throw new IllegalStateException("No database for the tests in the container", failure);
        }
    }
}
