package uk.councilportal.entry.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import uk.councilportal.access.caller.PortalUser;
import uk.councilportal.access.caller.RunningJobs.Progress;
import uk.councilportal.entry.service.ImportState.Stage;
import uk.councilportal.observation.service.ImportOrder;
import uk.councilportal.observation.service.ImportPreview;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.platform.exchange.ImportOutcome;
import uk.councilportal.platform.exchange.ImportWatch;

/** One file on its way from somebody's computer into the portal, kept on disk until it is stored or given up. */
final class ImportJob implements Progress {
    private final String id;
    private final PortalUser owner;
    private final Instant begunAt;
    private final Path file;
    private final String name;
    private ImportWatch watch = ImportWatch.none();
    private Stage stage = Stage.CHECKING;
    private ImportPreview preview;
    private ImportOutcome outcome;

    ImportJob(String id, PortalUser owner, Instant begunAt, Path file, String name) {
        this.id = id;
        this.owner = owner;
        this.begunAt = begunAt;
        this.file = file;
        this.name = name;
    }

    boolean belongsTo(PortalUser user) {
        return owner.name().equals(user.name()) && owner.council().equals(user.council());
    }

    Instant begunAt() {
        return begunAt;
    }

    boolean isOlderThan(Instant time) {
        return begunAt.isBefore(time);
    }

    /** The work to be done next, with a watch of its own. */
    synchronized ImportOrder begin(Stage next, String reason) {
        stage = next;
        watch = new ImportWatch();
        watch.expect(size());
        Optional<Integer> seen = Optional.ofNullable(preview).map(ImportPreview::revision);
        FileSource source = new FileSource(name, () -> Files.newInputStream(file));
        return new ImportOrder(source, reason, next == Stage.STORING ? seen : Optional.empty(), watch);
    }

    synchronized boolean isAt(Stage expected) {
        return stage == expected;
    }

    synchronized void checked(ImportPreview found) {
        preview = found;
        stage = Stage.CHECKED;
    }

    synchronized void ended(Stage end, ImportOutcome result) {
        outcome = result;
        ended(end);
    }

    synchronized void ended(Stage end) {
        stage = end;
        if (end != Stage.REFUSED) {
            deleteFile();
        }
    }

    @Override
    public synchronized int percent() {
        return watch.percentRead();
    }

    /** Gives the work up; what waits to be stored is thrown away at once. */
    @Override
    public synchronized void cancel() {
        if (stage.isRunning()) {
            watch.cancel();
        } else if (stage != Stage.STORED) {
            ended(Stage.CANCELLED);
        }
    }

    synchronized ImportState state() {
        return new ImportState(
                id, name, stage, watch.percentRead(), Optional.ofNullable(preview), Optional.ofNullable(outcome));
    }

    void deleteFile() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long size() {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
