package uk.councilportal.authority.model;

import java.util.Optional;
import uk.councilportal.period.model.ReportingMonth;

/**
 * The number of children aged 0 to 17 on which a council based its rates over some months.
 *
 * <p>Councils move to a new estimate at a month of their choice, and some use two estimates side by side; each is
 * therefore a named series with the months it applies to. Rates name a series, or take the unnamed one.
 *
 * @param series the name of the series, empty for the council's ordinary one
 * @param area the breakdown member whose children are counted, empty for the whole council
 * @param from the first month it applies to
 * @param to the last month it applies to; empty while it still applies
 * @param children the number of children
 */
public record Population(String series, String area, ReportingMonth from, Optional<ReportingMonth> to, int children) {

    /** Refuses an empty population, which no rate could be based on. */
    public Population {
        if (children <= 0) {
            throw new IllegalArgumentException("A population is positive, not " + children);
        }
    }

    /** Whether it applies to the month. */
    public boolean appliesTo(ReportingMonth month) {
        return !month.isBefore(from) && to.map(last -> !month.isAfter(last)).orElse(true);
    }
}
