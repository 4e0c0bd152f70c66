package uk.councilportal.grant.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.councilportal.period.model.ReportingMonth;

/**
 * What a grant shows.
 *
 * @param indicators the codes of the standard indicators, each by its name; none means nothing is shown
 * @param from the first reporting month shown
 * @param until the last day on which it is shown, in UTC; empty where it is shown until it is withdrawn
 * @param dimensions the codes of the council's dimensions by which figures may be broken down; none means the council's
 *     total only
 */
public record GrantScope(
        Set<String> indicators, ReportingMonth from, Optional<LocalDate> until, Set<String> dimensions) {

    /** Takes copies, in alphabetical order. */
    public GrantScope {
        indicators = Collections.unmodifiableSet(new TreeSet<>(indicators));
        dimensions = Collections.unmodifiableSet(new TreeSet<>(dimensions));
    }

    /** Whether its last day has passed. */
    public boolean isOver(LocalDate today) {
        return until.filter(last -> last.isBefore(today)).isPresent();
    }
}
