package uk.councilportal.comparison.service;

import uk.councilportal.period.model.ReportingMonth;

/**
 * What a board's overview is asked for.
 *
 * @param month the month; a council that has not published it yet is shown by its latest issue of the year before it
 * @param peers which councils
 */
public record OverviewRequest(ReportingMonth month, PeerGroup peers) {

    /** As the audit trail names it. */
    @Override
    public String toString() {
        return month + " " + peers;
    }
}
