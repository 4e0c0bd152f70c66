package uk.councilportal.archive.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import uk.councilportal.access.audit.AuditTrail;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.archive.exchange.FileMark;
import uk.councilportal.archive.exchange.Manifest;
import uk.councilportal.archive.model.KeptArchive;
import uk.councilportal.archive.repository.CouncilTableRepository;

/**
 * A council takes its data out of the portal, whenever it wants, and loads them into a portal in which it has none yet.
 *
 * <p>What is taken is everything the council owns, drafts and history with it, exactly as it is kept. Loading is all or nothing.
 */
@Stateless
public class ArchiveService {
    private final ArchiveBook book;
    private final CouncilTableRepository tables;
    private final ArchiveComposer composer;
    private final ArchiveLoader loader;
    private final AuditTrail trail;

    /** For the proxy of the container only. */
    protected ArchiveService() {
        this(null, null, null, null, null);
    }

    @Inject
    public ArchiveService(
            ArchiveBook book,
            CouncilTableRepository tables,
            ArchiveComposer composer,
            ArchiveLoader loader,
            AuditTrail trail) {
        this.book = book;
        this.tables = tables;
        this.composer = composer;
        this.loader = loader;
        this.trail = trail;
    }

    /** The archives the council has taken and loaded, the latest first. */
    @Requires(Permission.COUNCIL_ARCHIVE)
    public List<KeptArchive> archives() {
        return book.list();
    }

    /**
     * Writes everything the council owns to a file, as of one moment; until it is written nobody changes the council's figures.
     *
     * @param target where the file is to be; whoever asks removes it
     * @param software the version of the portal
     */
    @Requires(Permission.COUNCIL_ARCHIVE)
    public KeptArchive take(Path target, String software) {
        tables.readAsOfOneMoment();
        book.lock();
        Manifest.Head head = book.head(software);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
            KeptArchive.Marks marks = composer.write(head, out);
            out.flush();
            return book.note(KeptArchive.Kind.TAKEN, marks, Files.size(target), head.revision());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Looks an archive over and stores nothing.
     *
     * @throws ArchiveRejectedException where it cannot be loaded
     */
    @Requires(Permission.COUNCIL_ARCHIVE)
    public Manifest check(@AuditObject SentArchive archive) {
        return loader.check(archive.path());
    }

    /**
     * Loads an archive, all of it. The audit trail tells its SHA-256.
     *
     * @throws ArchiveRejectedException where it cannot be loaded; nothing is stored then
     */
    @Requires(Permission.COUNCIL_ARCHIVE)
    public KeptArchive load(@AuditObject SentArchive archive) {
        book.lock();
        Manifest manifest = loader.check(archive.path());
        loader.load(archive.path(), manifest);
        KeptArchive.Marks marks = new KeptArchive.Marks(FileMark.of(archive.path()), manifest.content());
        trail.remark(marks.file());
        return book.note(
                KeptArchive.Kind.LOADED,
                marks,
                FileMark.length(archive.path()),
                manifest.head().revision());
    }
}
