package uk.councilportal.authority.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.authority.model.Change;
import uk.councilportal.authority.repository.RevisionRepository;

/**
 * Takes revision numbers for what people change by hand, in the name of whoever calls. Used by the services within
 * their transaction.
 */
@ApplicationScoped
public class ChangeBook {
    private static final int LONGEST = 500;

    private final Caller caller;
    private final Clock clock;
    private final RevisionRepository revisions;

    /** For the proxy of the container only. */
    protected ChangeBook() {
        this(null, null, null);
    }

    @Inject
    public ChangeBook(Caller caller, Clock clock, RevisionRepository revisions) {
        this.caller = caller;
        this.clock = clock;
        this.revisions = revisions;
    }

    /** Makes the council's other writers wait until this change has ended, and says how far its data have come. */
    public int lock() {
        revisions.lock();
        return revisions.latest();
    }

    /**
     * Takes a revision number.
     *
     * @param kind the sort of work
     * @param description what is changed, in a few words and without figures
     * @param rows how many rows the change writes
     */
    public int begin(String kind, String description, int rows) {
        String shortened = description.length() <= LONGEST ? description : description.substring(0, LONGEST);
        int revision = revisions.begin(
                new Change(kind, caller.user().name(), LocalDateTime.now(clock), shortened, Optional.empty()));
        revisions.countRows(revision, rows);
        return revision;
    }
}
