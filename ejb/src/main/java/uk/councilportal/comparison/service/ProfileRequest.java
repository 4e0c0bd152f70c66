package uk.councilportal.comparison.service;

import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.period.model.ReportingMonth;

/**
 * What the profile of a council is asked for.
 *
 * @param council the council
 * @param month the month
 * @param peers with whom it is compared
 */
public record ProfileRequest(AuthorityCode council, ReportingMonth month, PeerGroup peers) {

    /** As the audit trail names it. */
    @Override
    public String toString() {
        return council + " " + month + " " + peers;
    }
}
