package uk.councilportal.entry.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.caller.Jobs;
import uk.councilportal.access.caller.PortalUser;
import uk.councilportal.entry.service.ImportState.Stage;
import uk.councilportal.observation.service.ImportOrder;
import uk.councilportal.observation.service.ImportService;
import uk.councilportal.platform.exchange.ImportCancelledException;
import uk.councilportal.platform.exchange.ImportRejectedException;

/**
 * The files that officers are bringing in just now, each checked and stored in the background and in its sender's name.
 *
 * <p>Nothing of this outlives the node: a file that has not been stored is sent again. Somebody else's import is not found.
 * An import that nobody goes on with is forgotten after an hour.
 */
@ApplicationScoped
public class FigureImports {
    private static final Logger LOG = System.getLogger(FigureImports.class.getName());
    private static final String CHECK = "import.check";
    private static final String STORE = "import.store";
    private static final Duration KEPT = Duration.ofHours(1);

    private final Caller caller;
    private final Clock clock;
    private final Jobs jobs;
    private final ImportService imports;
    private final Map<String, ImportJob> running = new ConcurrentHashMap<>();

    /** For the proxy of the container only. */
    protected FigureImports() {
        this(null, null, null, null);
    }

    @Inject
    public FigureImports(Caller caller, Clock clock, Jobs jobs, ImportService imports) {
        this.caller = caller;
        this.clock = clock;
        this.jobs = jobs;
        this.imports = imports;
    }

    /** Takes over a file on disk and begins to check it; returns what the import is known by. */
    public String begin(Path file, String name) {
        Instant now = clock.instant();
        forgetBefore(now.minus(KEPT));
        String id = UUID.randomUUID().toString();
        ImportJob job = new ImportJob(id, caller.user(), now, file, name);
        running.put(id, job);
        ImportOrder order = job.begin(Stage.CHECKING, "");
        jobs.submit(CHECK, job, () -> run(job, () -> job.checked(imports.preview(order))));
        return id;
    }

    /**
     * How far an import has come.
     *
     * @throws EntryNotFoundException when the caller has no such import
     */
    public ImportState state(String id) {
        return own(id).state();
    }

    /** How far the caller's latest import has come; empty when there is none. */
    public Optional<ImportState> findLatest() {
        PortalUser user = caller.user();
        return running.values().stream()
                .filter(job -> job.belongsTo(user))
                .max(Comparator.comparing(ImportJob::begunAt))
                .map(ImportJob::state);
    }

    /** Begins to store what has been checked; nothing happens while it is being stored already. */
    public void store(String id, String reason) {
        ImportJob job = own(id);
        synchronized (job) {
            if (job.isAt(Stage.CHECKED) || job.isAt(Stage.REFUSED)) {
                ImportOrder order = job.begin(Stage.STORING, reason.strip());
                jobs.submit(STORE, job, () -> run(job, () -> job.ended(Stage.STORED, imports.store(order))));
            }
        }
    }

    /** Gives an import up. What has been stored meanwhile stays stored. */
    public void cancel(String id) {
        own(id).cancel();
    }

    private ImportJob own(String id) {
        PortalUser user = caller.user();
        ImportJob job = running.get(id);
        if (job == null || !job.belongsTo(user)) {
            throw new EntryNotFoundException("import");
        }
        return job;
    }

    /** Every end is written down with the job: nobody waits for the future. */
    private boolean run(ImportJob job, Runnable work) {
        try {
            work.run();
        } catch (ImportRejectedException rejected) {
            job.ended(Stage.REFUSED, rejected.outcome());
        } catch (ImportCancelledException cancelled) {
            job.ended(Stage.CANCELLED);
        } catch (RuntimeException failure) {
            LOG.log(Level.ERROR, "An import failed, request " + caller.requestId(), failure);
            job.ended(Stage.FAILED);
        }
        return job.isAt(Stage.STORED);
    }

    private void forgetBefore(Instant time) {
        running.values().removeIf(job -> {
            boolean old = job.isOlderThan(time) && !job.state().stage().isRunning();
            if (old) {
                job.deleteFile();
            }
            return old;
        });
    }
}
