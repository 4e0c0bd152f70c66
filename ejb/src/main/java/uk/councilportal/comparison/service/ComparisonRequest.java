package uk.councilportal.comparison.service;

import java.util.Optional;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.period.model.ReportingMonth;

/**
 * What a comparison over one standard indicator is asked for.
 *
 * @param indicator the code in the catalogue
 * @param month the month; of a quarterly, termly or yearly indicator the last month of the period
 * @param peers which councils
 * @param focus the council that is looked at; among the councils compared whether or not the group names it
 */
public record ComparisonRequest(
        String indicator, ReportingMonth month, PeerGroup peers, Optional<AuthorityCode> focus) {

    /** As the audit trail names it, "cpp-count 2016-09 all". */
    @Override
    public String toString() {
        return indicator + " " + month + " " + peers
                + focus.map(council -> " focus " + council).orElse("");
    }
}
