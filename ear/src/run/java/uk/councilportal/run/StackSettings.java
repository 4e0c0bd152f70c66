package uk.councilportal.run;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * Everything that can be chosen about one stack. {@code software} holds what is unpacked once and may be shared;
 * {@code data} holds what this stack keeps between runs.
 */
public record StackSettings(Ports ports, Artefacts artefacts, Folders folders, Options options) {

    /** Where things are kept. Neither may lie in the temporary folder: the embedded database deletes itself there. */
    public record Folders(Path software, Path data) {
        public Folders {
            software = software.toAbsolutePath().normalize();
            data = data.toAbsolutePath().normalize();
            refuseTemporary(software);
            refuseTemporary(data);
        }

        private static void refuseTemporary(Path folder) {
            Path temporary = Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath();
            if (folder.startsWith(temporary)) {
                throw new LaunchException(
                        "The data folder %s lies in the temporary folder, where it would not be kept. Choose another: mvn -Prun -Dportal.data=<folder>"
                                .formatted(folder));
            }
        }
    }

    /**
     * Choices of one run. {@code national} is a folder with the national tables; empty means none are loaded.
     * {@code changesLogged} has the database write every change of a row into a log of its own, which only tests read.
     * {@code administration} is where the portal reaches Keycloak's administration; empty means where people sign in.
     */
    public record Options(
            boolean fresh,
            Optional<Path> national,
            String jvmOptions,
            boolean changesLogged,
            Optional<String> administration) {
        public static Options none() {
            return new Options(false, Optional.empty(), "", false, Optional.empty());
        }

        /** The same choices, but starting empty or not. */
        public Options startingFresh(boolean empty) {
            return new Options(empty, national, jvmOptions, changesLogged, administration);
        }

        /** The same choices, but with every change logged by the database itself. */
        public Options loggingChanges() {
            return new Options(fresh, national, jvmOptions, true, administration);
        }

        /** The same choices, but with Keycloak's administration reached at another address. */
        public Options administeredAt(String address) {
            return new Options(fresh, national, jvmOptions, changesLogged, Optional.of(address));
        }
    }

    public static StackSettings from(Properties properties) {
        Path data = Path.of(text(properties, "portal.data")
                .orElse(System.getProperty("user.home") + "/.local/share/council-portal"));
        boolean fresh = text(properties, "fresh").map(Boolean::parseBoolean).orElse(false);
        Optional<Path> national = text(properties, "national")
                .map(folder -> Path.of(folder).toAbsolutePath().normalize());
        return new StackSettings(
                Ports.from(properties),
                Artefacts.from(properties),
                new Folders(data.resolve("software"), data),
                new Options(
                        fresh, national, text(properties, "portal.jvm.options").orElse(""), false, Optional.empty()));
    }

    private static Optional<String> text(Properties properties, String name) {
        return Optional.ofNullable(properties.getProperty(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    public String baseUrl() {
        return "http://localhost:" + ports.portal();
    }

    public String issuer() {
        return "http://localhost:" + ports.keycloak() + "/realms/portal";
    }

    public Path logs() {
        return folders.data().resolve("logs");
    }
}
