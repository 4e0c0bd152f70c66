package uk.councilportal.access.service;

import java.util.List;
import uk.councilportal.access.model.AuditLine;

/**
 * A page of the audit trail.
 *
 * @param entries the entries in the order asked for
 * @param total how many entries pass the filter altogether
 * @param actions the actions there are to choose from in the span of time
 * @param keeping how the trail as a whole is kept
 */
public record HistoryPage(List<AuditLine> entries, long total, List<String> actions, AuditKeeping keeping) {
    /** Takes copies of the lists. */
    public HistoryPage {
        entries = List.copyOf(entries);
        actions = List.copyOf(actions);
    }
}
