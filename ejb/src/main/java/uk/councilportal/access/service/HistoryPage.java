package uk.councilportal.access.service;

import java.util.List;
import uk.councilportal.access.model.AuditLine;

/**
 * A page of the council's history.
 *
 * @param entries the entries, newest first
 * @param total how many entries pass the filter altogether
 * @param actions the actions there are to choose from in the span of time
 */
public record HistoryPage(List<AuditLine> entries, long total, List<String> actions) {
    /** Takes copies of the lists. */
    public HistoryPage {
        entries = List.copyOf(entries);
        actions = List.copyOf(actions);
    }
}
