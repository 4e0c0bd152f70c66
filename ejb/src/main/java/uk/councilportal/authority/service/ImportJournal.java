package uk.councilportal.authority.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import uk.councilportal.access.audit.AuditTrail;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.authority.model.Change;
import uk.councilportal.authority.model.StoredFile;
import uk.councilportal.authority.repository.ImportBatchRepository;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.platform.exchange.ImportCounts;
import uk.councilportal.platform.exchange.ImportOutcome;

/**
 * Keeps the books of imports: takes revision numbers for them, and writes down in the council's own records and in the
 * audit trail what each file did. Used by the import services within their transaction.
 */
@ApplicationScoped
public class ImportJournal {
    private static final String KIND = "IMPORT";

    private final Caller caller;
    private final Clock clock;
    private final RevisionRepository revisions;
    private final ImportBatchRepository batches;
    private final AuditTrail trail;

    /** For the proxy of the container only. */
    protected ImportJournal() {
        this(null, null, null, null, null);
    }

    @Inject
    public ImportJournal(
            Caller caller, Clock clock, RevisionRepository revisions, ImportBatchRepository batches, AuditTrail trail) {
        this.caller = caller;
        this.clock = clock;
        this.revisions = revisions;
        this.batches = batches;
        this.trail = trail;
    }

    /** The council whose file it is. */
    public AuthorityCode council() {
        return caller.council();
    }

    /** Makes the council's other writers wait until this import has ended, and says how far its data have come. */
    public int lock() {
        revisions.lock();
        return revisions.latest();
    }

    /** How far the council's data have come. */
    public int latest() {
        return revisions.latest();
    }

    /** Takes a revision number for a file of the council if the file changes anything. */
    public Optional<Integer> beginFor(ImportCounts counts, FileSource file) {
        return beginFor(counts, changeBy(file));
    }

    /** Takes a revision number for a change, with all that is to be kept of it, if it changes anything. */
    public Optional<Integer> beginFor(ImportCounts counts, Change change) {
        return counts.changesAnything() ? Optional.of(revisions.begin(change)) : Optional.empty();
    }

    /** What to keep with a revision that a file makes. */
    public Change changeBy(FileSource file) {
        return changeBy(KIND, file.name(), Optional.empty());
    }

    /** What to keep with a revision of another kind, or one that needs a reason. */
    public Change changeBy(String kind, String description, Optional<String> reason) {
        return new Change(kind, caller.user().name(), now(), shortened(description), reason);
    }

    /** Writes down what a file of the council did. */
    public void stored(String kind, ImportOutcome outcome) {
        ImportCounts counts = outcome.counts();
        outcome.revision()
                .ifPresent(
                        revision -> revisions.countRows(revision, Math.toIntExact(counts.added() + counts.changed())));
        StoredFile file = new StoredFile(
                kind, outcome.fileName(), outcome.revision(), counts.added(), counts.changed(), counts.unchanged());
        batches.add(file, caller.user().name(), now());
        audited(outcome);
    }

    /** Adds to the entry of the call in the audit trail what a file did. */
    public void audited(ImportOutcome outcome) {
        trail.remark("(" + outcome.counts() + ")");
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    private static String shortened(String name) {
        return name.length() <= 200 ? name : name.substring(0, 200);
    }
}
