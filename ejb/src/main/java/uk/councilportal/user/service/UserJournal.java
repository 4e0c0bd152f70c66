package uk.councilportal.user.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.user.model.OpenChange;
import uk.councilportal.user.model.UserStanding;
import uk.councilportal.user.repository.UserChangeRepository;

/**
 * Changes of people's accounts that are under way.
 *
 * <p>A change is stored before its first step, whatever becomes of the transaction, and closed by the transaction that says
 * it was done: a crash at any moment leaves it open.
 */
@ApplicationScoped
public class UserJournal {
    @Inject
    UserChangeRepository changes;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Makes whoever else changes people wait until the transaction ends. */
    @Transactional(TxType.MANDATORY)
    public void lock() {
        changes.lock();
    }

    /** Writes down that somebody is about to be changed. */
    @Transactional(TxType.REQUIRES_NEW)
    public OpenChange begin(String name, Optional<UserStanding> before) {
        LocalDateTime now = LocalDateTime.now(clock);
        return new OpenChange(changes.add(name, before, caller.user().name(), now), name, before, now);
    }

    /** Closes changes together with the transaction. */
    @Transactional(TxType.MANDATORY)
    public void done(Collection<OpenChange> finished) {
        finished.forEach(change -> changes.end(change.id(), false, LocalDateTime.now(clock)));
    }

    /** Closes a change of which nothing is left. */
    @Transactional(TxType.REQUIRES_NEW)
    public void undone(OpenChange change) {
        changes.end(change.id(), true, LocalDateTime.now(clock));
    }

    /** Changes that were begun and not finished, latest first. Only who holds the lock knows that nobody is at work on them. */
    @Transactional(TxType.REQUIRED)
    public List<OpenChange> open() {
        return changes.listOpen();
    }
}
