package uk.councilportal.archive.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.archive.exchange.Manifest;
import uk.councilportal.archive.model.KeptArchive;
import uk.councilportal.archive.repository.KeptArchiveRepository;
import uk.councilportal.authority.model.Authority;
import uk.councilportal.authority.repository.AuthorityRepository;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.council.service.StructureService;

/** Who takes or loads which archive, and when. */
@ApplicationScoped
public class ArchiveBook {
    private final Caller caller;
    private final Clock clock;
    private final AuthorityRepository authorities;
    private final RevisionRepository revisions;
    private final KeptArchiveRepository archives;

    /** For the proxy of the container only. */
    protected ArchiveBook() {
        this(null, null, null, null, null);
    }

    @Inject
    public ArchiveBook(
            Caller caller,
            Clock clock,
            AuthorityRepository authorities,
            RevisionRepository revisions,
            KeptArchiveRepository archives) {
        this.caller = caller;
        this.clock = clock;
        this.authorities = authorities;
        this.revisions = revisions;
        this.archives = archives;
    }

    /** Makes whoever wants to change the council's data wait until the transaction ends. */
    void lock() {
        revisions.lock();
    }

    /** Whether the council has ever worked: there is more than what it was set up with. */
    boolean hasWork() {
        return revisions.isChangedOtherwise(StructureService.KIND);
    }

    /** What an archive says of itself that is taken now. */
    Manifest.Head head(String software) {
        Authority council = authorities
                .findAuthority(caller.council())
                .orElseThrow(() -> new IllegalStateException("The caller's council is not known to the portal"));
        return new Manifest.Head(
                Manifest.FORMAT,
                software,
                council.code().value(),
                council.name(),
                LocalDateTime.now(clock).toString(),
                caller.user().name(),
                revisions.latest());
    }

    /** Notes an archive. */
    KeptArchive note(KeptArchive.Kind kind, KeptArchive.Marks marks, long bytes, int revision) {
        KeptArchive kept =
                new KeptArchive(kind, marks, bytes, revision, caller.user().name(), LocalDateTime.now(clock));
        archives.add(kept);
        return kept;
    }

    /** The council's archives, the latest first. */
    List<KeptArchive> list() {
        return archives.list();
    }
}
