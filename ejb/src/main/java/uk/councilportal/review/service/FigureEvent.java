package uk.councilportal.review.service;

import java.util.Optional;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.submission.model.Issue;

/**
 * One time a figure was entered.
 *
 * @param breakdown the part of the council's children
 * @param period the period of the figure
 * @param values what it was and what it became
 * @param made who entered it, when and why
 * @param issue the first issue that shows it; empty while none does
 */
public record FigureEvent(
        Breakdown breakdown, ReportingPeriod period, Values values, ChangeLine.Made made, Optional<Issue> issue) {
    /**
     * The figure in words.
     *
     * @param before as it was; empty for the first time
     * @param after as it became
     */
    public record Values(String before, String after) {}
}
