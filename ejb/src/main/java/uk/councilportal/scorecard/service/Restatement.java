package uk.councilportal.scorecard.service;

import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.period.model.ReportingPeriod;

/**
 * An earlier figure that was changed between two issues: what it was, what it is, why, by which role and when.
 */
public record Restatement(
        IndicatorName indicator,
        ReportingPeriod period,
        DisclosedValue before,
        DisclosedValue after,
        ChangeNote change) {}
