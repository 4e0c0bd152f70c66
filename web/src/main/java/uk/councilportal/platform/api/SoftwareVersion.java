package uk.councilportal.platform.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which build of the portal is running, as the build wrote it down. All nodes that run one artefact agree on it. */
public final class SoftwareVersion {
    private static final String CURRENT = read();

    private SoftwareVersion() {}

    /** The version and the time of its build. */
    public static String current() {
        return CURRENT;
    }

    private static String read() {
        Properties properties = new Properties();
        try (InputStream file = SoftwareVersion.class.getResourceAsStream("software.properties")) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version") + " " + properties.getProperty("built");
    }
}
