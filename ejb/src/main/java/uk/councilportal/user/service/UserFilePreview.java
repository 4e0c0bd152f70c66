package uk.councilportal.user.service;

import java.util.List;
import uk.councilportal.platform.exchange.ImportOutcome;

/**
 * What storing a file of users would do.
 *
 * @param outcome how many people would be invited, and the rejected rows
 * @param people those who would be invited, in the order of the file
 */
public record UserFilePreview(ImportOutcome outcome, List<Line> people) {
    /** Copies the list. */
    public UserFilePreview {
        people = List.copyOf(people);
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
