package uk.councilportal.run;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One server in a Java process of its own, with its output in a log file. */
final class JavaChild implements AutoCloseable {
    private static final int PATIENCE_AT_STOP_SECONDS = 15;
    private static final int POLL_MILLIS = 200;
    private static final int LINES_SHOWN = 25;

    private final String name;
    private final Path log;
    private final Process process;

    private JavaChild(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
    }

    /** Starts {@code java} with these arguments. The output goes to the log file, which starts empty. */
    static JavaChild start(String name, List<String> arguments, Map<String, String> environment, Path log)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        Files.createDirectories(log.getParent());
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        return new JavaChild(name, log, builder.start());
    }

    /** The class path entry that holds {@link ChildMain}. */
    static Path ownClasses() {
        try {
            return Path.of(ChildMain.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until the address answers 200; fails at once when the process has ended. */
    void awaitAnswer(URI address, Duration patience) throws InterruptedException {
        Readiness readiness = new Readiness(address, patience);
        try {
            while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                if (readiness.reached()) {
                    return;
                }
            }
        } catch (LaunchException e) {
            throw new LaunchException(name + ": " + e.getMessage() + lastLines(), e);
        }
        throw new LaunchException(name + " ended before it was ready." + lastLines());
    }

    /** Waits for the end of a child that does one job. */
    void awaitSuccess() throws InterruptedException {
        if (process.waitFor() != 0) {
            throw new LaunchException(name + " failed." + lastLines());
        }
    }

    /** Waits for an end that nobody has asked for; returns what was said last. */
    String awaitEnd() throws InterruptedException {
        process.waitFor();
        return lastLines();
    }

    private String lastLines() {
        try {
            List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8);
            List<String> last = lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size());
            return "%nThe last lines of %s:%n%s".formatted(log, String.join(System.lineSeparator(), last));
        } catch (IOException e) {
            return "%nIts log %s cannot be read: %s".formatted(log, e.getMessage());
        }
    }

    /** Asks the process to end and waits; ends it by force when it does not. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_AT_STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
