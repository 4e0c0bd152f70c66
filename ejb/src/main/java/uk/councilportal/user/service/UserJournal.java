package uk.councilportal.user.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockTimeoutException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import uk.councilportal.access.audit.AuditTrail;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.model.AboutCouncils;
import uk.councilportal.access.model.AuditResult;
import uk.councilportal.access.model.AuditedCall;
import uk.councilportal.user.directory.DirectoryException;
import uk.councilportal.user.directory.DirectoryException.Kind;
import uk.councilportal.user.model.OpenChange;
import uk.councilportal.user.model.UserPlace;
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
    private static final String UNDONE = "UserSettlementService.undone";

    @Inject
    UserChangeRepository changes;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    AuditTrail trail;

    /**
     * Makes whoever else changes people wait until the transaction ends.
     *
     * @throws DirectoryException when somebody else is at it for longer than the database waits
     */
    @Transactional(TxType.MANDATORY)
    public void lock() {
        try {
            changes.lock();
        } catch (LockTimeoutException waitedForLong) {
            throw new DirectoryException(Kind.BUSY, "");
        }
    }

    /** Writes down that somebody is about to be changed. */
    @Transactional(TxType.REQUIRES_NEW)
    public OpenChange begin(String name, Optional<UserStanding> before) {
        LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
        return new OpenChange(changes.add(name, before, caller.user().name(), now), name, before, now);
    }

    /** Closes changes together with the transaction. */
    @Transactional(TxType.MANDATORY)
    public void done(Collection<OpenChange> finished) {
        finished.forEach(change -> changes.end(change.id(), false, LocalDateTime.now(clock)));
    }

    /** Closes a change of which nothing is left, and says in the audit trail that its person stands as before. */
    @Transactional(TxType.REQUIRES_NEW)
    public void undone(OpenChange change) {
        changes.end(change.id(), true, LocalDateTime.now(clock));
        AuditedCall call =
                new AuditedCall(UNDONE, change.name(), caller.requestId()).alsoAbout(AboutCouncils.of(change.before()));
        trail.withTheWork(caller.actor(), call, AuditResult.done());
    }

    /** Closes a change that has not changed anything. */
    @Transactional(TxType.REQUIRES_NEW)
    public void madeNothing(OpenChange change) {
        changes.end(change.id(), true, LocalDateTime.now(clock));
    }

    /** Whether a change of somebody who belongs to a place was begun and not finished. */
    @Transactional(TxType.REQUIRED)
    public boolean isOpenFor(UserPlace place) {
        return open().stream()
                .flatMap(change -> change.before().stream())
                .anyMatch(before -> before.places().contains(place));
    }

    /** Changes that were begun and not finished, latest first. Only who holds the lock knows that nobody is at work on them. */
    @Transactional(TxType.REQUIRED)
    public List<OpenChange> open() {
        return changes.listOpen();
    }
}
