package uk.councilportal.comparison.model;

import java.util.List;
import java.util.Optional;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.indicator.model.Comparability;

/**
 * Councils side by side over one standard indicator and month.
 *
 * @param rows one row a council, in the order asked for
 * @param best the councils with the best figure, several when they share it; empty for measures that have no good or
 *     bad
 * @param withFigure how many of them have a figure
 * @param leastComparable the grade of the least comparable figure shown; empty when there is none
 */
public record League(
        List<LeagueRow> rows, List<AuthorityCode> best, int withFigure, Optional<Comparability> leastComparable) {

    /** Takes copies. */
    public League {
        rows = List.copyOf(rows);
        best = List.copyOf(best);
    }
}
