package uk.councilportal.action.service;

import java.time.LocalDate;
import uk.councilportal.indicator.model.KeptReport;

/**
 * An action that is open after its last day.
 *
 * @param report the report its indicator belongs to
 * @param line the action with its indicator
 */
public record OverdueAction(KeptReport report, ActionLine line) {
    /** The last day on which it would have been in time. */
    public LocalDate due() {
        return line.action().kept().state().due();
    }
}
