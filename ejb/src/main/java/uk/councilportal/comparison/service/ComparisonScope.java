package uk.councilportal.comparison.service;

import java.util.List;
import java.util.Set;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.period.model.ReportingMonth;

/**
 * What has to be read for a view.
 *
 * @param indicators the standard indicators shown
 * @param months the months shown, oldest first; none means all there are
 * @param peers the group of councils
 * @param also councils shown whether or not the group names them
 */
record ComparisonScope(List<String> indicators, List<ReportingMonth> months, PeerGroup peers, Set<AuthorityCode> also) {

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
