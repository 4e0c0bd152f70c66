package uk.councilportal.benchmark.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.authority.model.StoredFile;
import uk.councilportal.benchmark.exchange.NationalFile;
import uk.councilportal.benchmark.exchange.NationalFileKind;
import uk.councilportal.benchmark.model.FileDigest;
import uk.councilportal.benchmark.model.KeptFile;
import uk.councilportal.benchmark.repository.NationalFileRepository;
import uk.councilportal.platform.exchange.ImportCounts;
import uk.councilportal.platform.exchange.ImportOutcome;

/** Which files of national data have been stored, by whom and when. Used by the import service within its transaction. */
@ApplicationScoped
public class NationalFileBook {
    private static final int LISTED = 50;

    private final Caller caller;
    private final Clock clock;
    private final NationalFileRepository files;

    /** For the proxy of the container only. */
    protected NationalFileBook() {
        this(null, null, null);
    }

    @Inject
    public NationalFileBook(Caller caller, Clock clock, NationalFileRepository files) {
        this.caller = caller;
        this.clock = clock;
        this.files = files;
    }

    /** Whether this very file is the one stored last among those with its headings. */
    boolean isKept(NationalFile file) {
        return files.isLatest(file.digest());
    }

    /** The files that were stored last, the latest first. */
    List<KeptFile> latest() {
        return files.listLatest(LISTED);
    }

    /** Writes down what a file did. */
    void stored(NationalFile file, NationalFileKind kind, ImportOutcome outcome) {
        FileDigest digest = file.digest();
        ImportCounts counts = outcome.counts();
        StoredFile stored = new StoredFile(
                kind.name(),
                outcome.fileName(),
                Optional.empty(),
                counts.added(),
                counts.changed(),
                counts.unchanged());
        files.add(stored, digest, caller.user().name(), LocalDateTime.now(clock));
    }
}
