package uk.councilportal.comparison.service;

import uk.councilportal.period.model.ReportingMonth;

/**
 * What a heat map is asked for.
 *
 * @param month the month
 * @param area the area of the catalogue; empty for all
 * @param peers which councils
 */
public record HeatMapRequest(ReportingMonth month, String area, PeerGroup peers) {

    /** As the audit trail names it. */
    @Override
    public String toString() {
        return month + (area.isEmpty() ? " " : " " + area + " ") + peers;
    }
}
