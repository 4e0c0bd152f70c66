package uk.councilportal.scorecard.service;

import java.util.List;
import uk.councilportal.action.service.ReadAction;
import uk.councilportal.commentary.service.ReadCommentary;

/**
 * What people say about an indicator and do about it, as far as it belongs to the issue or working copy shown.
 *
 * @param commentary the texts about the month shown
 * @param earlier the texts about the twelve months before, newest first
 * @param actions what is being done, the earliest due first
 */
public record IndicatorNotes(List<ReadCommentary> commentary, List<ReadCommentary> earlier, List<ReadAction> actions) {
    /** Takes copies of the lists. */
    public IndicatorNotes {
        commentary = List.copyOf(commentary);
        earlier = List.copyOf(earlier);
        actions = List.copyOf(actions);
    }

    static IndicatorNotes none() {
        return new IndicatorNotes(List.of(), List.of(), List.of());
    }

    /** As a row of the scorecard shows them. */
    RowNotes mark() {
        return new RowNotes(!commentary.isEmpty(), (int)
                actions.stream().filter(ReadAction::overdue).count());
    }
}
