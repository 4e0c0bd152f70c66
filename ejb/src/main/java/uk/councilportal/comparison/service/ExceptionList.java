package uk.councilportal.comparison.service;

import java.util.List;
import uk.councilportal.comparison.model.Finding;
import uk.councilportal.comparison.rules.PreviousPeriodRule;
import uk.councilportal.indicator.model.SeriesBreak;
import uk.councilportal.indicator.rules.SeriesBreakRule;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;

/**
 * What a board wants to be told of: indicators that are off target, the most pressing first.
 *
 * @param lines one line an indicator and council
 * @param policy for whom and by which version of the disclosure rules it was made
 */
public record ExceptionList(List<Line> lines, ExportPolicy policy) {

    /** Takes a copy. */
    public ExceptionList {
        lines = List.copyOf(lines);
    }

    /**
     * One indicator of one council. A figure that is withheld is not rated and never here.
     *
     * @param council the council
     * @param indicator the indicator
     * @param month the month of the council's latest issue
     * @param figure the figure, with how the council rates it
     * @param before that of the period before: of the month before, unless there are figures less often
     * @param neighbours the mean of the statistical neighbours, or what it is held against in its place
     * @param findings what holds of it
     */
    public record Line(
            ComparedCouncil council,
            StandardHeading indicator,
            ReportingMonth month,
            ShownFigure figure,
            ShownFigure before,
            NeighbourFigure neighbours,
            Findings findings) {

        /** The changes of the national definition since the period before, for which no figure of it is shown. */
        public List<SeriesBreak> breaks() {
            return PreviousPeriodRule.before(month, indicator.measure().frequency())
                    .map(previous -> SeriesBreakRule.across(
                            ReportingPeriod.month(previous),
                            ReportingPeriod.month(month),
                            indicator.validity().breaks()))
                    .orElse(List.of());
        }
    }

    /**
     * What holds of an indicator.
     *
     * @param offTarget whether the council rates it red
     * @param worsening whether it got worse since the period before
     * @param worseThanNeighbours whether it is worse than that mean
     */
    public record Findings(Finding offTarget, Finding worsening, Finding worseThanNeighbours) {

        /** Whether all three hold. */
        public boolean isException() {
            return offTarget == Finding.YES && worsening == Finding.YES && worseThanNeighbours == Finding.YES;
        }
    }
}
