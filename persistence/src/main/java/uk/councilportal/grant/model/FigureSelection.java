package uk.councilportal.grant.model;

import java.util.Set;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.period.model.ReportingMonth;

/**
 * Which published figures are asked for. All four are always named: comparisons of a whole country are fast because of
 * it, and nothing is read by leaving something out.
 *
 * @param standardCodes the standard indicators
 * @param councils the councils
 * @param first the first month
 * @param last the last month
 */
public record FigureSelection(
        Set<String> standardCodes, Set<AuthorityCode> councils, ReportingMonth first, ReportingMonth last) {

    /** Takes copies. */
    public FigureSelection {
        standardCodes = Set.copyOf(standardCodes);
        councils = Set.copyOf(councils);
    }

    /** Whether it can contain no figure. */
    public boolean isEmpty() {
        return standardCodes.isEmpty() || councils.isEmpty() || first.isAfter(last);
    }
}
