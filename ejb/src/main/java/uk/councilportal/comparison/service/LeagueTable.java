package uk.councilportal.comparison.service;

import java.util.List;
import java.util.Optional;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;

/**
 * Councils side by side over one standard indicator and month.
 *
 * @param indicator the indicator
 * @param period the month or quarter
 * @param lines one line a council: those with a rank by rank, then the others with a figure, then those without, each
 *     by name
 * @param summary what they have together
 * @param references what official statistics publish beside them
 * @param focus the council that is looked at
 * @param policy for whom and by which version of the disclosure rules it was made
 */
public record LeagueTable(
        StandardHeading indicator,
        ReportingPeriod period,
        List<LeagueLine> lines,
        Summary summary,
        References references,
        Optional<AuthorityCode> focus,
        ExportPolicy policy) {

    /** Takes a copy. */
    public LeagueTable {
        lines = List.copyOf(lines);
    }

    /** The month, or the last of the quarter. */
    public ReportingMonth month() {
        return period.end();
    }

    /**
     * What the councils have together.
     *
     * @param mean the simple mean of the figures shown
     * @param best the councils with the best figure as printed; none where no direction is better
     * @param leastComparable the grade of the least comparable figure shown; empty when there is none
     */
    public record Summary(PeerFigure mean, List<AuthorityCode> best, Optional<Comparability> leastComparable) {}
}
