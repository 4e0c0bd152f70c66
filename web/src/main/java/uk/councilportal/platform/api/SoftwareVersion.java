package uk.councilportal.platform.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Properties;

/** Which build of the portal is running, as the build wrote it down. All nodes that run one artefact agree on it. */
public final class SoftwareVersion {
    private static final Properties SOFTWARE = read();

    private SoftwareVersion() {}

    /** The version and the time of its build. */
    public static String current() {
        return version() + " " + SOFTWARE.getProperty("built");
    }

    /** The version, "1.0.0". */
    public static String version() {
        return SOFTWARE.getProperty("version");
    }

    /** When it was built, UTC. */
    public static LocalDateTime builtAt() {
        return LocalDateTime.ofInstant(Instant.parse(SOFTWARE.getProperty("built")), ZoneOffset.UTC);
    }

    private static Properties read() {
        Properties properties = new Properties();
        try (InputStream file = SoftwareVersion.class.getResourceAsStream("software.properties")) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
