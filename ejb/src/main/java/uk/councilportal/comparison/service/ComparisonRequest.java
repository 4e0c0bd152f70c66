package uk.councilportal.comparison.service;

import java.util.Optional;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;

/**
 * What a comparison over one standard indicator is asked for.
 *
 * @param indicator the code in the catalogue
 * @param period the month or quarter
 * @param peers which councils
 * @param focus the council that is looked at; among the councils compared whether or not the group names it
 */
public record ComparisonRequest(
        String indicator, ReportingPeriod period, PeerGroup peers, Optional<AuthorityCode> focus) {

    /** Of one month. */
    public ComparisonRequest(String indicator, ReportingMonth month, PeerGroup peers, Optional<AuthorityCode> focus) {
        this(indicator, ReportingPeriod.month(month), peers, focus);
    }

    /** The month, or the last of the quarter. */
    public ReportingMonth month() {
        return period.end();
    }

    /** As the audit trail names it, "cpp-count 2016-09 all". */
    @Override
    public String toString() {
        return indicator + " " + period + " " + peers
                + focus.map(council -> " focus " + council).orElse("");
    }
}
