package uk.councilportal.comparison.service;

import java.util.List;
import java.util.Optional;
import uk.councilportal.comparison.model.BoardStatus;
import uk.councilportal.comparison.model.StandingChange;
import uk.councilportal.period.model.ReportingMonth;

/**
 * The councils of a board at a glance.
 *
 * @param lines one line a council, by name
 * @param policy for whom and by which version of the disclosure rules it was made
 */
public record BoardOverview(List<Line> lines, ExportPolicy policy) {

    /** Takes a copy. */
    public BoardOverview {
        lines = List.copyOf(lines);
    }

    /**
     * One council.
     *
     * @param council the council
     * @param basis what it is judged by; empty where nothing of it is seen
     * @param rating the overall rating
     * @param concerns what to speak of first
     * @param changes what changed since the month before, the most pressing first
     * @param compared whether anything of the month before is seen, so that a change can be told at all
     */
    public record Line(
            ComparedCouncil council,
            Optional<Basis> basis,
            Rating rating,
            List<ExceptionList.Line> concerns,
            List<Change> changes,
            boolean compared) {}

    /**
     * What a council is judged by.
     *
     * @param month the month asked for, or the month of its latest issue where that is earlier
     * @param issue its latest issue, in which the figures of the month stand as they are known now
     */
    public record Basis(ReportingMonth month, SourceIssue issue) {}

    /**
     * The overall rating of a council.
     *
     * @param status the rating
     * @param indicators how many indicators have a figure that is shown
     * @param rated how many of them the council rates
     * @param red how many are off target
     * @param exceptions how many are off target and getting worse and worse than the others
     */
    public record Rating(BoardStatus status, int indicators, int rated, int red, int exceptions) {}

    /**
     * What changed about an indicator.
     *
     * @param indicator the indicator
     * @param kind what changed
     */
    public record Change(StandardHeading indicator, StandingChange.Kind kind) {}
}
