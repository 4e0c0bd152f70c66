package uk.councilportal.user.service;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import uk.councilportal.user.model.OpenChange;
import uk.councilportal.user.model.UserStanding;

/** A journal in memory, which can crash when it is told that work is done, as a database does that goes away at commit. */
final class RecordedJournal extends UserJournal {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 20, 10, 0);

    private final List<OpenChange> open = new ArrayList<>();
    private boolean crashing;
    private long last;
    private int locks;

    void crashAtTheEnd() {
        crashing = true;
    }

    @Override
    public void lock() {
        crashing = false;
        locks++;
    }

    /** How often the lock was taken. */
    int locks() {
        return locks;
    }

    @Override
    public OpenChange begin(String name, Optional<UserStanding> before) {
        last++;
        OpenChange change = new OpenChange(last, name, before, NOW);
        open.add(0, change);
        return change;
    }

    @Override
    public void done(Collection<OpenChange> finished) {
        if (crashing) {
            throw new IllegalStateException("no database");
        }
        open.removeAll(finished);
    }

    @Override
    public void undone(OpenChange change) {
        open.remove(change);
    }

    @Override
    public void madeNothing(OpenChange change) {
        open.remove(change);
    }

    @Override
    public List<OpenChange> open() {
        return List.copyOf(open);
    }
}
