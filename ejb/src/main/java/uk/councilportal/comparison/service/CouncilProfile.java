package uk.councilportal.comparison.service;

import java.util.List;
import java.util.Optional;
import uk.councilportal.comparison.model.BenchmarkOutcome;
import uk.councilportal.comparison.model.Interval;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.period.model.ReportingMonth;

/**
 * One council beside its peers and its region, indicator by indicator.
 *
 * @param council the council
 * @param month the month
 * @param lines the indicators of which the council has a figure or a reason, in the order of the catalogue
 * @param left the others, of which it has published nothing or lets the reader see nothing
 * @param policy for whom and by which version of the disclosure rules it was made
 */
public record CouncilProfile(
        ComparedCouncil council, ReportingMonth month, List<Line> lines, List<Left> left, ExportPolicy policy) {

    /** Takes copies. */
    public CouncilProfile {
        lines = List.copyOf(lines);
        left = List.copyOf(left);
    }

    /**
     * An indicator of which there is nothing to show.
     *
     * @param indicator the indicator
     * @param gap why
     */
    public record Left(StandardHeading indicator, FigureGap gap) {}

    /**
     * One indicator.
     *
     * @param indicator the indicator
     * @param figure the council's figure
     * @param standing its rank and quarter among the council and its peers
     * @param peers the mean of the peers, the council left out
     * @param region the mean of the other councils of its region among those the reader sees
     * @param spread how the figures shown lie; empty where fewer than four are
     * @param references what official statistics publish of the council's neighbours, its region and England
     * @param verdicts whether the council does better or worse than these
     */
    public record Line(
            StandardHeading indicator,
            ShownFigure figure,
            Standing standing,
            PeerFigure peers,
            PeerFigure region,
            Optional<Spread> spread,
            References references,
            Verdicts verdicts) {}

    /**
     * Whether the council's figure is better or worse than what stands beside it, once chance is allowed for.
     *
     * @param interval the 95 % interval of the council's figure; empty where its counts are not known or not shown
     * @param neighbours beside the mean of its statistical neighbours
     * @param england beside England
     */
    public record Verdicts(Optional<Interval> interval, BenchmarkOutcome neighbours, BenchmarkOutcome england) {}

    /**
     * How the figures of the council and its peers lie; the scale of the picture.
     *
     * @param lowest the lowest
     * @param lowerQuartile a quarter lies at or below it
     * @param median half of them
     * @param upperQuartile three quarters of them
     * @param highest the highest
     */
    public record Spread(
            DisclosedValue lowest,
            DisclosedValue lowerQuartile,
            DisclosedValue median,
            DisclosedValue upperQuartile,
            DisclosedValue highest) {}
}
