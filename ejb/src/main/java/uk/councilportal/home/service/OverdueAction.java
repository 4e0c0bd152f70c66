package uk.councilportal.home.service;

import java.time.LocalDate;
import uk.councilportal.action.service.ActionLine;

/**
 * An action that is open after its last day.
 *
 * @param report the code of the report its indicator belongs to
 * @param title the title of the report
 * @param line the action with its indicator
 */
public record OverdueAction(String report, String title, ActionLine line) {
    /** The last day on which it would have been in time. */
    public LocalDate due() {
        return line.action().kept().state().due();
    }
}
