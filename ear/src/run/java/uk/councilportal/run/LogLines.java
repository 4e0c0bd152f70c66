package uk.councilportal.run;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The entries of a growing log that begin in a certain way, told as they come. The log is one that begins empty. */
final class LogLines implements AutoCloseable {
    private static final long EVERY_MILLIS = 300;

    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "log-lines");
        thread.setDaemon(true);
        return thread;
    });
    private final Path log;
    private final String beginning;
    private final Consumer<String> told;
    private long read;

    LogLines(Path log, String beginning, Consumer<String> told) {
        this.log = log;
        this.beginning = beginning;
        this.told = told;
    }

    void start() {
        looking.scheduleWithFixedDelay(this::look, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Tells of the complete lines that have come since the last look. */
    void look() {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(read);
            byte[] bytes = new byte[(int) Math.max(0, file.length() - read)];
            file.readFully(bytes);
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            int end = text.lastIndexOf('\n') + 1;
            read += end;
            text.substring(0, end)
                    .lines()
                    .filter(line -> line.contains(beginning))
                    .map(line -> line.substring(line.indexOf(beginning)).strip())
                    .forEach(told);
        } catch (IOException notThereYet) {
            // the portal has not begun to write
        }
    }

    @Override
    public void close() {
        looking.shutdownNow();
    }
}
