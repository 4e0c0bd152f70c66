package uk.councilportal.archive.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.archive.model.KeptArchive;
import uk.councilportal.archive.model.Leaving;
import uk.councilportal.archive.model.LeavingProblem;

/** What a council itself has to do with leaving: it sees that it is to leave, and agrees once it has its archive. */
@Stateless
public class DepartureService {
    private final Caller caller;
    private final LeavingBook leavings;
    private final ArchiveBook archives;
    private final ArchiveComposer composer;

    /** For the proxy of the container only. */
    protected DepartureService() {
        this(null, null, null, null);
    }

    @Inject
    public DepartureService(Caller caller, LeavingBook leavings, ArchiveBook archives, ArchiveComposer composer) {
        this.caller = caller;
        this.leavings = leavings;
        this.archives = archives;
        this.composer = composer;
    }

    /** How far the caller's council has come with leaving; empty where it stays. */
    @Requires(Permission.COUNCIL_ARCHIVE)
    public Optional<Leaving> departure() {
        return leavings.find(caller.council());
    }

    /**
     * The council has its archive and agrees that everything is removed.
     *
     * @param digest the SHA-256 of the file as the council has worked it out itself
     * @throws LeavingNotFoundException when nobody has ordered it
     * @throws LeavingRefusedException when no archive has this digest, or something was changed after it was taken
     */
    @Requires(Permission.COUNCIL_ARCHIVE)
    public void agree(@AuditObject String digest) {
        String typed = digest.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        archives.lock();
        KeptArchive.Marks archive = archives.list().stream()
                .filter(each -> each.kind() == KeptArchive.Kind.TAKEN)
                .map(KeptArchive::marks)
                .filter(marks -> marks.file().equals(typed))
                .findFirst()
                .orElseThrow(() -> new LeavingRefusedException(LeavingProblem.NO_SUCH_ARCHIVE));
        if (!archive.content().equals(composer.contentNow())) {
            throw new LeavingRefusedException(LeavingProblem.ARCHIVE_OLD);
        }
        leavings.agree(caller.council(), archive);
    }
}
