package uk.councilportal.grant.service;

import java.time.LocalDate;
import java.util.Set;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.grant.model.AccessReason;
import uk.councilportal.grant.rules.AccessFacts;
import uk.councilportal.grant.rules.AccessReasonRule;
import uk.councilportal.period.model.ReportingMonth;

/** Why the reader sees each figure of a selection, or why not. Nothing is read again for a single figure. */
public final class AccessReasons {
    private final AccessReasonRule rule;

    AccessReasons(AccessFacts facts, LocalDate today) {
        this.rule = new AccessReasonRule(facts, today);
    }

    /** The reason for a council's total of a standard indicator in a month. */
    public AccessReason ofTotal(AuthorityCode council, String standardCode, ReportingMonth month) {
        return of(council, standardCode, month, Set.of());
    }

    /** The reason for a figure that is broken down by these dimensions of the council. */
    public AccessReason of(AuthorityCode council, String standardCode, ReportingMonth month, Set<String> dimensions) {
        return rule.reason(new AccessFacts.Indicator(council, standardCode), month, dimensions);
    }
}
