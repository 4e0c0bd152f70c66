package uk.councilportal.access.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.model.AuditFilter;
import uk.councilportal.access.model.AuditLine;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.access.repository.AuditRepository;
import uk.councilportal.authority.model.AuthorityCode;

/** Who did what, when, in the caller's own council, and how it ended. Never a figure, never another council. */
@Stateless
public class HistoryService {
    /** How many entries a page shows. */
    public static final int PAGE = 50;

    /** How many entries a file holds at most. */
    public static final int FILE = 10_000;

    @Inject
    Caller caller;

    @Inject
    AuditRepository entries;

    /**
     * A page of entries, newest first.
     *
     * @param filter which entries
     * @param page the number of the page, from 1
     */
    @Requires(Permission.OWN_AUDIT_READ)
    public HistoryPage page(@AuditObject AuditFilter filter, int page) {
        AuthorityCode council = caller.council();
        int leftOut = Math.multiplyExact(Math.max(page, 1) - 1, PAGE);
        return new HistoryPage(
                entries.listOf(council, filter, leftOut, PAGE),
                entries.countOf(council, filter),
                entries.listActionsOf(council, filter.span()));
    }

    /** The newest entries that pass the filter, for a file. */
    @Requires(Permission.OWN_AUDIT_READ)
    public List<AuditLine> file(@AuditObject AuditFilter filter) {
        return entries.listOf(caller.council(), filter, 0, FILE);
    }
}
