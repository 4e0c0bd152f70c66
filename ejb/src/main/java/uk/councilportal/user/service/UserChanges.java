package uk.councilportal.user.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.councilportal.user.directory.DirectoryException;
import uk.councilportal.user.directory.DirectoryException.Kind;
import uk.councilportal.user.directory.UserDirectory;
import uk.councilportal.user.directory.UserKeeper;
import uk.councilportal.user.model.OpenChange;
import uk.councilportal.user.model.UserAccount;
import uk.councilportal.user.model.UserAccount.Person;
import uk.councilportal.user.model.UserStanding;

/**
 * Carries changes out in the sign-in service so that each is done wholly or not at all: what fails is undone at once where
 * the sign-in service answers, and otherwise before the next change or by the timer. What cannot be undone is overtaken by
 * the next change of the same person that succeeds: the later decision counts.
 */
@ApplicationScoped
public class UserChanges {
    private static final Logger LOG = System.getLogger(UserChanges.class.getName());

    private final UserJournal journal;
    private final UserDirectory directory;
    private final UserKeeper keeper;

    /** For the proxy of the container only. */
    protected UserChanges() {
        this(null, null, null);
    }

    @Inject
    public UserChanges(UserJournal journal, UserDirectory directory, UserKeeper keeper) {
        this.journal = journal;
        this.directory = directory;
        this.keeper = keeper;
    }

    /** The changes of one piece of work, which stand or fall together. */
    final class Steps {
        private final Deque<OpenChange> begun = new ArrayDeque<>();

        /** Makes somebody stand as wanted. */
        void shape(UserAccount account, UserStanding wanted) {
            begun.push(journal.begin(account.name(), Optional.of(account.standing())));
            keeper.shape(account.name(), wanted);
        }

        /** Makes an account for somebody who has none. */
        void create(Person person, UserStanding wanted) {
            OpenChange change = journal.begin(person.email(), Optional.empty());
            begun.push(change);
            try {
                keeper.create(person, change.mark());
            } catch (DirectoryException failure) {
                if (failure.kind() == Kind.CONFLICT) {
                    // somebody else has just made it: it must not be taken away again
                    begun.pop();
                    journal.madeNothing(change);
                }
                throw failure;
            }
            keeper.shape(person.email(), wanted);
        }
    }

    /**
     * Takes the lock and undoes what others have left half done; the caller's transaction ends it.
     *
     * @throws DirectoryException when somebody else holds the lock for long
     */
    void begin() {
        journal.lock();
        settle();
    }

    /**
     * Does a piece of work; whatever goes wrong in it, its steps are undone.
     *
     * @throws DirectoryException when the sign-in service does not answer or says no
     */
    <T> T carryOut(Function<Steps, T> work) {
        Steps steps = new Steps();
        try {
            T result = work.apply(steps);
            journal.done(sameSomebody(steps.begun));
            return result;
        } catch (RuntimeException failure) {
            undoWherePossible(steps.begun);
            throw failure;
        }
    }

    /**
     * Undoes what was left half done, by a crash or because the sign-in service did not answer. Only under the lock.
     *
     * @return the names of those who stand as before again
     */
    List<String> settle() {
        return undoWherePossible(journal.open());
    }

    /** Whether something that was left half done with one of these people could not be undone so far. */
    boolean areOpen(Set<String> names) {
        return journal.open().stream().map(OpenChange::name).anyMatch(names::contains);
    }

    /** Those that were begun, and earlier ones of the same people that could not be undone so far. */
    private List<OpenChange> sameSomebody(Collection<OpenChange> begun) {
        Set<String> names = begun.stream().map(OpenChange::name).collect(Collectors.toSet());
        return journal.open().stream()
                .filter(change -> names.contains(change.name()))
                .toList();
    }

    /** Goes on after a no, and stops where nobody answers: every further call would wait as long. */
    private List<String> undoWherePossible(Collection<OpenChange> changes) {
        List<String> undone = new ArrayList<>();
        boolean answers = true;
        for (Iterator<OpenChange> each = changes.iterator(); answers && each.hasNext(); ) {
            OpenChange change = each.next();
            try {
                change.before().ifPresentOrElse(before -> restore(change, before), () -> takeAway(change));
                journal.undone(change);
                undone.add(change.name());
            } catch (DirectoryException stillNot) {
                LOG.log(Level.WARNING, "Change " + change.id() + " of a person waits to be undone: " + stillNot.kind());
                answers = stillNot.kind() != Kind.UNREACHABLE;
            }
        }
        return undone;
    }

    /** Somebody who has been taken away elsewhere in the meantime needs nothing. */
    private void restore(OpenChange change, UserStanding before) {
        if (directory.find(change.name()).isPresent()) {
            keeper.shape(change.name(), before);
        }
    }

    /** Only what this change has made: an account of the name that somebody else made does not carry its mark. */
    private void takeAway(OpenChange change) {
        boolean ours = directory.find(change.name()).stream()
                .anyMatch(account -> account.made().equals(change.mark()));
        if (ours) {
            keeper.delete(change.name());
        }
    }
}
