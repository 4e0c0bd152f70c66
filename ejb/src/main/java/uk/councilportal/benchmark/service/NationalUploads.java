package uk.councilportal.benchmark.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.platform.exchange.FileSource;

/**
 * The files of national data that administrators are looking at just now, between checking and storing.
 *
 * <p>Nothing of this outlives the node: a file that has not been stored is sent again. Somebody else's file is not found. A
 * file that nobody goes on with is forgotten after an hour.
 */
@ApplicationScoped
public class NationalUploads {
    private static final Duration KEPT = Duration.ofHours(1);

    private final Caller caller;
    private final Clock clock;
    private final NationalImportService imports;
    private final Map<String, Held> held = new ConcurrentHashMap<>();

    /** For the proxy of the container only. */
    protected NationalUploads() {
        this(null, null, null);
    }

    @Inject
    public NationalUploads(Caller caller, Clock clock, NationalImportService imports) {
        this.caller = caller;
        this.clock = clock;
        this.imports = imports;
    }

    /** Takes over a file on disk and checks it; returns what it is known by. */
    public String check(Path file, String name) {
        Instant now = clock.instant();
        forgetBefore(now.minus(KEPT));
        Held fresh = new Held(caller.user().name(), now, file, name);
        fresh.state = new NationalUpload(name, imports.preview(fresh.source()), Optional.empty());
        String id = UUID.randomUUID().toString();
        held.put(id, fresh);
        return id;
    }

    /**
     * Where a file stands.
     *
     * @throws UploadNotFoundException when the caller has no such file
     */
    public NationalUpload state(String id) {
        return own(id).state;
    }

    /** Stores a file that has been checked; nothing happens when it has been stored already. */
    public void store(String id) {
        Held own = own(id);
        synchronized (own) {
            NationalUpload before = own.state;
            if (before.isStorable()) {
                own.state = new NationalUpload(
                        before.fileName(), before.preview(), Optional.of(imports.store(own.source())));
                own.delete();
            }
        }
    }

    /** Gives a file up. */
    public void drop(String id) {
        own(id).delete();
        held.remove(id);
    }

    private Held own(String id) {
        Held found = held.get(id);
        if (found == null || !found.owner.equals(caller.user().name())) {
            throw new UploadNotFoundException();
        }
        return found;
    }

    private void forgetBefore(Instant time) {
        held.values().removeIf(file -> {
            boolean old = file.since.isBefore(time);
            if (old) {
                file.delete();
            }
            return old;
        });
    }

    /** A file on disk and where it stands. */
    private static final class Held {
        private final String owner;
        private final Instant since;
        private final Path file;
        private final String name;
        private volatile NationalUpload state;

        private Held(String owner, Instant since, Path file, String name) {
            this.owner = owner;
            this.since = since;
            this.file = file;
            this.name = name;
        }

        private FileSource source() {
            return new FileSource(name, () -> Files.newInputStream(file));
        }

        private void delete() {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
