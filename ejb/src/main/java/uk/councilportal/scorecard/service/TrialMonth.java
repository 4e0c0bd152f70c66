package uk.councilportal.scorecard.service;

import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.target.model.Rating;

/**
 * One period rated twice.
 *
 * @param period the month, quarter, term or year
 * @param figure the figure the new target would be held against
 * @param present its rating by the target of its own year
 * @param proposed its rating by the new target
 */
public record TrialMonth(ReportingPeriod period, PeriodFigure figure, Rating present, Rating proposed) {

    /** Whether the two ratings differ. */
    public boolean changed() {
        return present.status() != proposed.status();
    }
}
