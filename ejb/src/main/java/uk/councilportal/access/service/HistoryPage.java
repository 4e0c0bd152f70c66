package uk.councilportal.access.service;

import java.util.List;
import java.util.Set;
import uk.councilportal.access.model.AuditLine;
import uk.councilportal.authority.model.AuthorityCode;

/**
 * A page of the audit trail.
 *
 * @param entries the entries in the order asked for
 * @param total how many entries pass the filter altogether
 * @param actions the actions there are to choose from in the span of time
 * @param keeping how the trail as a whole is kept
 * @param codes the codes of the council whose entries they are, today's and those it had before; empty where they are of several
 */
public record HistoryPage(
        List<AuditLine> entries, long total, List<String> actions, AuditKeeping keeping, Set<AuthorityCode> codes) {
    /** Takes copies. */
    public HistoryPage {
        entries = List.copyOf(entries);
        actions = List.copyOf(actions);
        codes = Set.copyOf(codes);
    }
}
