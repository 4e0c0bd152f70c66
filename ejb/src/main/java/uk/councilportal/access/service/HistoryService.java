package uk.councilportal.access.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.Consumer;
import uk.councilportal.access.audit.AuditSealing;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.caller.CouncilStanding;
import uk.councilportal.access.model.AuditFilter;
import uk.councilportal.access.model.AuditLine;
import uk.councilportal.access.model.AuditReport;
import uk.councilportal.access.model.AuditScope;
import uk.councilportal.access.model.AuditSlice;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.authority.model.AuthorityCode;

/**
 * Who did what, when, in the caller's own council, and what others did or tried to do about it; how it ended. Never a figure, and
 * nothing of other councils, not even of one that became part of the caller's.
 */
@Stateless
public class HistoryService {
    @Inject
    Caller caller;

    @Inject
    CouncilStanding standing;

    @Inject
    TrailReader trail;

    @Inject
    AuditSealing sealing;

    /**
     * A page of entries.
     *
     * @param filter which entries
     * @param order their order
     * @param page the number of the page, from 1
     */
    @Requires(Permission.OWN_AUDIT_READ)
    public HistoryPage page(@AuditObject AuditFilter filter, AuditSlice order, int page) {
        return trail.page(own(), filter, order, page);
    }

    /**
     * Gives every entry that passes the filter for a file, the newest first unless the order is from the oldest on.
     *
     * @return whether there are more than a file holds
     */
    @Requires(Permission.OWN_AUDIT_READ)
    public boolean file(@AuditObject AuditFilter filter, AuditSlice order, Consumer<AuditLine> to) {
        return trail.file(own(), filter, order, to);
    }

    /** Verifies the whole trail; of entries that are not as they were, only those that concern the own council are named. */
    @Requires(Permission.OWN_AUDIT_READ)
    public AuditReport verify() {
        return sealing.verify().seenBy(codes());
    }

    private AuditScope own() {
        return AuditScope.of(codes());
    }

    /** A council that got a new code goes on reading what was done under the one before. */
    private Set<AuthorityCode> codes() {
        return standing.codesOf(caller.council());
    }
}
