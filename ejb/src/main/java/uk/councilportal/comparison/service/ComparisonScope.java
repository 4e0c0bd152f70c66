package uk.councilportal.comparison.service;

import java.util.List;
import java.util.Set;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;

/**
 * What has to be read for a view.
 *
 * @param indicators the standard indicators shown
 * @param months the months shown, those of the quarters among them, oldest first; none means all there are
 * @param quarters the quarters shown
 * @param peers the group of councils
 * @param also councils shown whether or not the group names them
 */
record ComparisonScope(
        List<String> indicators,
        List<ReportingMonth> months,
        List<ReportingPeriod> quarters,
        PeerGroup peers,
        Set<AuthorityCode> also) {

    /** Months only. */
    ComparisonScope(List<String> indicators, List<ReportingMonth> months, PeerGroup peers, Set<AuthorityCode> also) {
        this(indicators, months, List.of(), peers, also);
    }

    /** One month or quarter. */
    static ComparisonScope of(
            List<String> indicators, ReportingPeriod period, PeerGroup peers, Set<AuthorityCode> also) {
        List<ReportingPeriod> quarters = period.months() > 1 ? List.of(period) : List.of();
        return new ComparisonScope(indicators, period.eachMonth().toList(), quarters, peers, also);
    }

    /** Whether all months are shown. */
    boolean allMonths() {
        return months.isEmpty();
    }

    ReportingMonth first() {
        return months.get(0);
    }

    ReportingMonth last() {
        return months.get(months.size() - 1);
    }
}
