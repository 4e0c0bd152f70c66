package uk.councilportal.comparison.service;

import java.util.List;
import java.util.Optional;
import uk.councilportal.comparison.model.BoardStatus;
import uk.councilportal.comparison.model.StandingChange;

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
     * @param issue its latest issue; empty where nothing of it is seen
     * @param rating the overall rating
     * @param concerns what to speak of first
     * @param changes what changed since the month before, the most pressing first
     * @param compared whether anything of the month before is seen, so that a change can be told at all
     */
    public record Line(
            ComparedCouncil council,
            Optional<SourceIssue> issue,
            Rating rating,
            List<ExceptionList.Line> concerns,
            List<Change> changes,
            boolean compared) {}

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
