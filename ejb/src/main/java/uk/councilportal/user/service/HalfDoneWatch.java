package uk.councilportal.user.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Looks for changes of people that were left half done. No session bean: each look would be audited, and most see nothing. */
@ApplicationScoped
public class HalfDoneWatch {
    private final UserJournal journal;
    private final UserChanges changes;

    /** For the proxy of the container only. */
    protected HalfDoneWatch() {
        this(null, null);
    }

    @Inject
    public HalfDoneWatch(UserJournal journal, UserChanges changes) {
        this.journal = journal;
        this.changes = changes;
    }

    /** Undoes what can be undone now, and writes only that into the audit trail; the rest waits for the next look. */
    @Transactional
    public void look() {
        if (!journal.open().isEmpty()) {
            changes.begin();
        }
    }
}
