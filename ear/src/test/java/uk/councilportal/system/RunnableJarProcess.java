package uk.councilportal.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import uk.councilportal.run.Ports;
import uk.councilportal.run.Readiness;

/** The runnable jar, started as an operator starts it: {@code java -jar portal.jar} with an environment. */
final class RunnableJarProcess implements AutoCloseable {
    private static final Path TARGET = Path.of(System.getProperty("run.target"));
    private static final Path JAR = TARGET.resolve("portal.jar");
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int POLL_MILLIS = 200;

    private final int port = Ports.free().portal();
    private final Path log;
    private final Process process;

    private RunnableJarProcess(String name, Map<String, String> environment) throws IOException {
        Path folder = Files.createDirectories(TARGET.resolve("runnable-jar"));
        Path temporary = Files.createDirectories(folder.resolve("tmp-" + name));
        log = folder.resolve(name + ".log");
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.io.tmpdir=" + temporary.toAbsolutePath(),
                        "-jar",
                        JAR.toString(),
                        "--port",
                        Integer.toString(port)))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(key -> key.startsWith("PORTAL_"));
        builder.environment().putAll(environment);
        process = builder.start();
    }

    /** Starts the jar; its log is called by the name. */
    static RunnableJarProcess start(String name, Map<String, String> environment) {
        try {
            return new RunnableJarProcess(name, environment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isBuilt() {
        return Files.exists(JAR);
    }

    String baseUrl() {
        return "http://localhost:" + port;
    }

    /** Waits until the portal is ready, and fails with its log when it ends before. */
    void awaitReady() throws InterruptedException {
        Readiness readiness = new Readiness(URI.create(baseUrl() + "/health/ready"), PATIENCE);
        while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
            if (readiness.reached()) {
                return;
            }
        }
        throw new AssertionError("The runnable jar has ended:\n" + log());
    }

    /** The exit code of a jar that ends by itself. */
    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("The runnable jar goes on:\n" + log());
        }
        return process.exitValue();
    }

    /** Ends the process at once, as a power cut would. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    String log() {
        try {
            return Files.readString(log, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
