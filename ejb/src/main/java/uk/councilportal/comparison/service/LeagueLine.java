package uk.councilportal.comparison.service;

import java.util.Optional;
import uk.councilportal.comparison.model.BenchmarkOutcome;
import uk.councilportal.comparison.model.Interval;

/**
 * One council in a league table.
 *
 * @param council the council
 * @param figure its figure
 * @param standing its rank and quarter
 * @param counts the counts behind a percentage or rate, where they are known and may be shown
 * @param interval the 95 % interval of the figure, in its unit; empty as the counts
 * @param england whether it is better or worse than England by more than chance; not compared without an interval
 */
public record LeagueLine(
        ComparedCouncil council,
        ShownFigure figure,
        Standing standing,
        Optional<ShownCounts> counts,
        Optional<Interval> interval,
        BenchmarkOutcome england) {}
