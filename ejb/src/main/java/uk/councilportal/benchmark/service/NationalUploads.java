package uk.councilportal.benchmark.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.platform.exchange.HeldFiles;
import uk.councilportal.platform.exchange.HeldFiles.HeldFile;

/** The files of national data that administrators are looking at just now, between checking and storing. */
@ApplicationScoped
public class NationalUploads {
    private final Caller caller;
    private final Clock clock;
    private final NationalImportService imports;
    private final HeldFiles<NationalUpload> files = new HeldFiles<>();

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
        return files.hold(
                owner(),
                clock.instant(),
                new HeldFile(file, name),
                source -> new NationalUpload(name, imports.preview(source), Optional.empty()));
    }

    /**
     * Where a file stands.
     *
     * @throws UploadNotFoundException when the caller has no such file
     */
    public NationalUpload state(String id) {
        return files.find(owner(), id).orElseThrow(UploadNotFoundException::new);
    }

    /** Stores a file that has been checked; nothing happens when it has been stored already. */
    public void store(String id) {
        state(id);
        files.advance(
                owner(),
                id,
                (before, source) -> before.isStorable()
                        ? new NationalUpload(before.fileName(), before.preview(), Optional.of(imports.store(source)))
                        : before);
        if (state(id).stored().isPresent()) {
            files.release(owner(), id);
        }
    }

    /** Gives a file up. */
    public void drop(String id) {
        state(id);
        files.drop(owner(), id);
    }

    private String owner() {
        return caller.user().name();
    }
}
