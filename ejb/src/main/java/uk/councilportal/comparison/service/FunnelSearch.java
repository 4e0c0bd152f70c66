package uk.councilportal.comparison.service;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.period.model.ReportingPeriod;

/**
 * Where a funnel plot is looked for when no indicator is named.
 *
 * @param periods the months it may be of, oldest first, or the one quarter
 * @param peers which councils
 * @param focus the council that is looked at; among the councils compared whether or not the group names it
 */
public record FunnelSearch(List<ReportingPeriod> periods, PeerGroup peers, Optional<AuthorityCode> focus) {

    /** Takes a copy. */
    public FunnelSearch {
        periods = List.copyOf(periods);
    }

    /** What has to be read for it, whatever the indicator. */
    ComparisonScope scope(List<String> indicators) {
        return new ComparisonScope(
                indicators,
                periods.stream().flatMap(ReportingPeriod::eachMonth).toList(),
                periods.stream().filter(period -> period.months() > 1).toList(),
                peers,
                focus.map(Set::of).orElse(Set.of()));
    }

    /** As the audit trail names it, "2016-09 to 2017-09 all". */
    @Override
    public String toString() {
        return periods.get(0) + " to " + periods.get(periods.size() - 1) + " " + peers;
    }
}
