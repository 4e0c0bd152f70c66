package uk.councilportal.user.service;

import java.util.List;
import java.util.Map;
import uk.councilportal.platform.exchange.ImportOutcome;
import uk.councilportal.user.exchange.RowRemedy;

/**
 * What storing a file of users would do.
 *
 * @param outcome how many people would be invited, and the rejected rows
 * @param people those who would be invited, in the order of the file
 * @param refused how many rows name somebody who cannot be invited, for each of the reasons there are
 */
public record UserFilePreview(ImportOutcome outcome, List<Line> people, Map<RowRemedy, Integer> refused) {
    /** Copies what it holds. */
    public UserFilePreview {
        people = List.copyOf(people);
        refused = Map.copyOf(refused);
    }

    /** How many rows cannot be taken for this reason. */
    int refusedFor(RowRemedy reason) {
        return refused.getOrDefault(reason, 0);
    }

    /**
     * Somebody who would be invited.
     *
     * @param line the line of the file
     * @param invitation whom, as what and where
     * @param places what the councils and boards are called
     */
    public record Line(long line, UserInvitation invitation, List<String> places) {}
}
