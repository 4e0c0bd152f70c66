package uk.councilportal.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** What the build hands to the launcher: the portal itself, the servers, the realm and the sample councils. */
public record Artefacts(Path war, Path payaraMicro, Path keycloakZip, Path realmFolder, Path sampleData) {

    public static Artefacts from(Properties properties) {
        return new Artefacts(
                required(properties, "run.war"),
                required(properties, "run.payara"),
                required(properties, "run.keycloak"),
                required(properties, "run.realm"),
                required(properties, "run.sample"));
    }

    private static Path required(Properties properties, String name) {
        String text = properties.getProperty(name, "");
        if (text.isBlank()) {
            throw new LaunchException("The build gives no -D" + name);
        }
        return Path.of(text).toAbsolutePath().normalize();
    }

    /** Whether there are sample councils to load; a clone without them runs empty. */
    public boolean hasSampleData() {
        return Files.isDirectory(sampleData);
    }
}
