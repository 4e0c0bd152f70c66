package uk.councilportal.comparison.service;

import java.util.List;
import uk.councilportal.comparison.model.Finding;
import uk.councilportal.period.model.ReportingMonth;

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
            Findings findings) {}

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
