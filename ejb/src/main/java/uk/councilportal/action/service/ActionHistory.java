package uk.councilportal.action.service;

import java.util.List;
import uk.councilportal.action.model.KeptAction;

/**
 * One action with everything that was ever kept of it.
 *
 * @param line the action as it stands
 * @param revisions what it was, newest first
 */
public record ActionHistory(ActionLine line, List<KeptAction> revisions) {
    /** Takes a copy of the revisions. */
    public ActionHistory {
        revisions = List.copyOf(revisions);
    }

    /** The revision a change starts from. */
    public int latestRevision() {
        return line.action().kept().revision();
    }
}
