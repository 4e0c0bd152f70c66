package uk.councilportal.action.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.action.model.ActionState;
import uk.councilportal.action.model.KeptAction;
import uk.councilportal.action.repository.ActionRepository;
import uk.councilportal.authority.model.Change;
import uk.councilportal.authority.repository.RevisionRepository;
import uk.councilportal.indicator.model.KeptReport;

/** Keeps actions in the name of whoever writes. Used by the service within its transaction. */
@ApplicationScoped
public class ActionBook {
    private static final String KIND = "ACTION";

    private final Caller caller;
    private final Clock clock;
    private final RevisionRepository revisions;
    private final ActionRepository actions;

    /** For the proxy of the container only. */
    protected ActionBook() {
        this(null, null, null, null);
    }

    @Inject
    public ActionBook(Caller caller, Clock clock, RevisionRepository revisions, ActionRepository actions) {
        this.caller = caller;
        this.clock = clock;
        this.revisions = revisions;
        this.actions = actions;
    }

    /** Locks the council's data until the transaction ends. */
    void lock() {
        revisions.lock();
    }

    int latestRevision() {
        return revisions.latest();
    }

    /**
     * Everything that was ever kept of an action of the report, newest first.
     *
     * @throws ActionNotFoundException when the report has no such action
     */
    List<KeptAction> history(KeptReport report, int id) {
        List<KeptAction> history = actions.listWrittenBetween(report.id(), 0, revisions.latest()).stream()
                .filter(action -> action.id() == id)
                .sorted(Comparator.comparingInt(KeptAction::revision).reversed())
                .toList();
        if (history.isEmpty()) {
            throw new ActionNotFoundException(id);
        }
        return history;
    }

    /** Keeps a new action; the council's data must be locked. */
    void add(int indicatorId, String about, ActionState state) {
        keep(actions.add(indicatorId), about, state);
    }

    /** Keeps what an action is from now on. */
    void keep(int id, String about, ActionState state) {
        LocalDateTime now = LocalDateTime.now(clock);
        int revision =
                revisions.begin(new Change(KIND, caller.user().name(), now, about + " action " + id, Optional.empty()));
        actions.keep(id, revision, state);
        revisions.countRows(revision, 1);
    }
}
