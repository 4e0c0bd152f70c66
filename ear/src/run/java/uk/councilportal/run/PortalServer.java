package uk.councilportal.run;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The portal itself: the complete WAR on a stock Payara Micro, in a process of its own. */
final class PortalServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final List<String> OPENED = List.of(
            "java.base/jdk.internal.loader",
            "java.base/java.lang",
            "java.base/java.net",
            "java.base/java.nio",
            "java.base/java.util",
            "java.base/sun.nio.ch",
            "java.management/sun.management",
            "jdk.management/com.sun.management.internal",
            "java.base/sun.net.www.protocol.jrt",
            "java.base/sun.net.www.protocol.jar",
            "java.base/java.io",
            "java.naming/javax.naming.spi",
            "java.rmi/sun.rmi.transport",
            "java.logging/java.util.logging",
            "java.management/javax.management",
            "java.management/javax.management.openmbean");
    private static final List<String> EXPORTED =
            List.of("java.base/jdk.internal.ref", "jdk.naming.dns/com.sun.jndi.dns", "java.naming/com.sun.jndi.ldap");

    private final StackSettings settings;
    private final JavaChild server;

    private PortalServer(StackSettings settings, JavaChild server) {
        this.settings = settings;
        this.server = server;
    }

    static PortalServer start(StackSettings settings, Secrets secrets, Database database) throws IOException {
        List<String> arguments = new ArrayList<>(jvm(settings));
        arguments.add("-D" + ChildMain.COMPANIONS + "=" + database.processIds());
        arguments.addAll(List.of(
                "-cp",
                settings.artefacts().payaraMicro() + File.pathSeparator + JavaChild.ownClasses(),
                ChildMain.class.getName(),
                "fish.payara.micro.PayaraMicro",
                "--port",
                Integer.toString(settings.ports().portal()),
                "--nocluster",
                "--disablephonehome",
                "--prebootcommandfile",
                commandFile(settings).toString(),
                "--contextroot",
                "/",
                "--deploy",
                settings.artefacts().war().toString()));
        Map<String, String> environment = new HashMap<>(database.environment());
        environment.putAll(environment(settings, secrets));
        return new PortalServer(
                settings,
                JavaChild.start(
                        "The portal", arguments, environment, settings.logs().resolve("portal.log")));
    }

    private static List<String> jvm(StackSettings settings) throws IOException {
        Path temporary = settings.folders().data().resolve("tmp");
        Folders.delete(temporary);
        Files.createDirectories(temporary);
        List<String> arguments = new ArrayList<>(
                List.of("-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Djava.io.tmpdir=" + temporary));
        if (!settings.options().jvmOptions().isBlank()) {
            arguments.addAll(List.of(settings.options().jvmOptions().strip().split("\\s+")));
        }
        OPENED.forEach(name -> arguments.add("--add-opens=" + name + "=ALL-UNNAMED"));
        EXPORTED.forEach(name -> arguments.add("--add-exports=" + name + "=ALL-UNNAMED"));
        return arguments;
    }

    /** The settings of the HTTP listener, which Payara takes from a file of commands only. */
    private static Path commandFile(StackSettings settings) throws IOException {
        Path file = settings.folders().data().resolve("preboot-commands.txt");
        try (InputStream in = PortalServer.class.getResourceAsStream("preboot-commands.txt")) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    private static Map<String, String> environment(StackSettings settings, Secrets secrets) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "PORTAL_OIDC_ISSUER", settings.issuer(),
                "PORTAL_OIDC_CLIENT_ID", "portal",
                "PORTAL_OIDC_CLIENT_SECRET", secrets.get("oidc.client"),
                "PORTAL_BASE_URL", settings.baseUrl(),
                "PORTAL_STAGE", "development"));
        if (settings.artefacts().hasSampleData()) {
            environment.put(
                    "PORTAL_SAMPLE_DATA", settings.artefacts().sampleData().toString());
        }
        settings.options().national().ifPresent(folder -> environment.put("PORTAL_NATIONAL_DATA", folder.toString()));
        return environment;
    }

    /** Ready means that the schema is in place and the sample councils are loaded. */
    void awaitReady() throws InterruptedException {
        server.awaitAnswer(URI.create(settings.baseUrl() + "/health/ready"), PATIENCE);
    }

    Process process() {
        return server.process();
    }

    String lastLines() {
        return server.lastLines();
    }

    @Override
    public void close() {
        server.close();
    }
}
