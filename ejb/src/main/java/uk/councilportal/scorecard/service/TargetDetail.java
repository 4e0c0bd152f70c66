package uk.councilportal.scorecard.service;

import java.util.List;
import uk.councilportal.target.model.TargetEntry;
import uk.councilportal.target.model.TargetPlace;

/**
 * One target, as it is to be typed over, and everything it has been.
 *
 * @param place what it is for
 * @param report the report
 * @param name the indicator
 * @param entry the target as a person would type it; a blank one where none is set
 * @param revision the revision that set it, 0 where none is set
 * @param history what it has been, latest first
 */
public record TargetDetail(
        TargetPlace place,
        ReportName report,
        IndicatorName name,
        TargetEntry entry,
        int revision,
        List<TargetChange> history) {
    /** Takes a copy of the history. */
    public TargetDetail {
        history = List.copyOf(history);
    }
}
