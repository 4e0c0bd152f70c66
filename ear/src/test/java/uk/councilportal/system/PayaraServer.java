package uk.councilportal.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import uk.councilportal.run.Folders;
import uk.councilportal.run.LaunchException;
import uk.councilportal.run.PortalRuntime;
import uk.councilportal.run.Ports;
import uk.councilportal.run.Readiness;
import uk.councilportal.run.StackSettings;

/** The EAR on a full Payara Server, in a domain of its own on its own ports. */
final class PayaraServer implements PortalRuntime {
    private static final String DOMAIN = "portal-test";
    private static final int LOWEST_BASE = 24_000;
    private static final int HIGHEST_BASE = 31_000;
    private static final int HTTP = 80;
    private static final int ADMIN = 48;
    private static final int POLL_MILLIS = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final StackSettings settings;
    private final Path distribution;
    private final Path ear;
    private final CountDownLatch ended = new CountDownLatch(1);
    private boolean running;

    PayaraServer(StackSettings settings, Path zip, Path ear) throws IOException {
        this.settings = settings;
        this.ear = ear;
        this.distribution = settings.folders().software().resolve("payara");
        if (!Files.isDirectory(distribution.resolve("glassfish"))) {
            Folders.unpackWithoutTop(zip, distribution);
        }
    }

    /** Free ports, the portal's being one that a domain can have: 80 above its base. */
    static Ports ports() {
        Ports free = Ports.free();
        int base = IntStream.iterate(LOWEST_BASE, next -> next <= HIGHEST_BASE, next -> next + 100)
                .filter(next -> isFree(next + HTTP) && isFree(next + ADMIN))
                .findFirst()
                .orElseThrow();
        return new Ports(base + HTTP, free.keycloak(), free.database());
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void start(Map<String, String> environment, String companions) throws IOException, InterruptedException {
        Path domains = settings.folders().data().resolve("domains");
        if (!Files.isDirectory(domains.resolve(DOMAIN))) {
            Files.createDirectories(domains);
            asadmin(
                    Map.of(),
                    "create-domain",
                    "--nopassword=true",
                    "--portbase",
                    base(),
                    "--domaindir",
                    domains,
                    DOMAIN);
        }
        asadmin(environment, "start-domain", "--domaindir", domains, DOMAIN);
        running = true;
        asadmin(Map.of(), "--port", admin(), "deploy", "--force=true", "--name", "portal", ear);
    }

    private Object base() {
        return settings.ports().portal() - HTTP;
    }

    private Object admin() {
        return settings.ports().portal() - HTTP + ADMIN;
    }

    /** The server's own command line tool. The environment of start-domain is the one the portal gets. */
    private void asadmin(Map<String, String> environment, Object... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                distribution.resolve("glassfish/lib/client/appserver-cli.jar").toString()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        Path log = Files.createDirectories(settings.logs()).resolve("asadmin.log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        if (builder.start().waitFor() != 0) {
            throw new LaunchException("Payara Server refuses " + command + ":\n" + Files.readString(log));
        }
    }

    @Override
    public void awaitReady() throws InterruptedException {
        Readiness readiness = new Readiness(URI.create(settings.baseUrl() + "/health/ready"), PATIENCE);
        while (!ended.await(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
            if (readiness.reached()) {
                return;
            }
        }
    }

    @Override
    public String awaitEnd() throws InterruptedException {
        ended.await();
        return "";
    }

    @Override
    public void close() {
        if (!running) {
            return;
        }
        try {
            asadmin(
                    Map.of(),
                    "stop-domain",
                    "--domaindir",
                    settings.folders().data().resolve("domains"),
                    DOMAIN);
            ended.countDown();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
