package uk.councilportal.access.service;

import java.util.List;
import java.util.Set;
import uk.councilportal.access.model.AuditLine;
import uk.councilportal.authority.model.AuthorityCode;

/**
 * A page of the audit trail.
 *
 * @param entries the entries in the order asked for
 * @param counted how many entries pass the filter, counted to one more than {@link AuditLimits#COUNTED}
 * @param keeping how the trail as a whole is kept
 * @param codes the codes of the council whose entries they are, today's and those it had before; empty where they are of several
 */
public record HistoryPage(List<AuditLine> entries, int counted, AuditKeeping keeping, Set<AuthorityCode> codes) {
    /** Takes copies. */
    public HistoryPage {
        entries = List.copyOf(entries);
        codes = Set.copyOf(codes);
    }

    /** Whether there are more than are counted. */
    public boolean more() {
        return counted > AuditLimits.COUNTED;
    }

    /** How many there are, as far as they are counted. */
    public int total() {
        return Math.min(counted, AuditLimits.COUNTED);
    }
}
