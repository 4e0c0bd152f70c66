package uk.councilportal.access.view;

import uk.councilportal.access.model.AuditLine;
import uk.councilportal.platform.faces.Messages;

/**
 * One line of the table of audit entries.
 *
 * @param entry the entry
 * @param council what to call its council, empty where it has none or the page is about one
 * @param note which other councils it is about, or that none of the council's own people did it; empty where neither is so
 */
public record TrailLine(AuditLine entry, String council, String note) {
    /** When, by the clock on the wall. */
    public String time() {
        return HistoryWords.time(entry.at());
    }

    public String roles() {
        return Messages.capitalised(HistoryWords.roles(entry.actor().roles()));
    }

    public String action() {
        return HistoryWords.action(entry.call().action());
    }

    /** Why it was refused or failed, as far as there are words for it. */
    public String reason() {
        return HistoryWords.reason(entry.result().reason());
    }

    public String outcome() {
        return Messages.text("audit.outcome." + entry.result().outcome());
    }

    /** The beginning of the number of the request, which is on error pages and in the log. */
    public String request() {
        return entry.call().requestId().split("-")[0];
    }
}
