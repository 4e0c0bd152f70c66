package uk.councilportal.comparison.service;

import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;

/**
 * What a heat map is asked for.
 *
 * @param period the month or quarter
 * @param area the area of the catalogue; empty for all
 * @param peers which councils
 */
public record HeatMapRequest(ReportingPeriod period, String area, PeerGroup peers) {

    /** Of one month. */
    public HeatMapRequest(ReportingMonth month, String area, PeerGroup peers) {
        this(ReportingPeriod.month(month), area, peers);
    }

    /** As the audit trail names it. */
    @Override
    public String toString() {
        return period + (area.isEmpty() ? " " : " " + area + " ") + peers;
    }
}
