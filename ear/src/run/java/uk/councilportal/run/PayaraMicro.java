package uk.councilportal.run;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The portal itself: the complete WAR on a stock Payara Micro, in a process of its own. */
final class PayaraMicro implements PortalRuntime {
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

    /** The sample users' passwords are known to everybody. */
    private static final String ONLY_THIS_MACHINE =
            "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=127.0.0.1\n";

    private final StackSettings settings;
    private JavaChild server;

    PayaraMicro(StackSettings settings) {
        this.settings = settings;
    }

    @Override
    public void start(Map<String, String> environment, String companions) throws IOException {
        List<String> arguments = new ArrayList<>(jvm());
        arguments.add("-D" + ChildMain.COMPANIONS + "=" + companions);
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
                commandFile().toString(),
                "--contextroot",
                "/",
                "--deploy",
                settings.artefacts().war().toString()));
        server = JavaChild.start(
                "The portal", arguments, environment, settings.logs().resolve("portal.log"));
    }

    private List<String> jvm() throws IOException {
        Path temporary = settings.folders().data().resolve("tmp");
        Folders.delete(temporary);
        Files.createDirectories(temporary);
        List<String> arguments = new ArrayList<>(List.of(
                "-Xmx1g",
                "-Duser.timezone=UTC",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + temporary));
        if (!settings.options().jvmOptions().isBlank()) {
            arguments.addAll(List.of(settings.options().jvmOptions().strip().split("\\s+")));
        }
        OPENED.forEach(name -> arguments.add("--add-opens=" + name + "=ALL-UNNAMED"));
        EXPORTED.forEach(name -> arguments.add("--add-exports=" + name + "=ALL-UNNAMED"));
        return arguments;
    }

    /** The settings of the HTTP listener, which Payara takes from a file of commands only. */
    private Path commandFile() throws IOException {
        Path file = settings.folders().data().resolve("preboot-commands.txt");
        try (InputStream in = PayaraMicro.class.getResourceAsStream("preboot-commands.txt")) {
            Files.writeString(file, new String(in.readAllBytes(), StandardCharsets.UTF_8) + ONLY_THIS_MACHINE);
        }
        return file;
    }

    @Override
    public void awaitReady() throws InterruptedException {
        server.awaitAnswer(URI.create(settings.baseUrl() + "/health/ready"), PATIENCE);
    }

    @Override
    public String awaitEnd() throws InterruptedException {
        return server.awaitEnd();
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}
