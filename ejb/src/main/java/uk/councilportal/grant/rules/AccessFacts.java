package uk.councilportal.grant.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.grant.model.Audience;
import uk.councilportal.grant.model.GivenConsent;
import uk.councilportal.period.model.ReportingMonth;

/**
 * What is known about what a reader sees of some councils.
 *
 * @param audience the reader
 * @param consents what the councils have ever shown to the reader
 * @param measured the indicators the councils measure, as far as they are shown today
 * @param published the months for which they have published them, as far as they are shown today
 * @param latest the last month of which each council has published anything; a council that is not shown is not there
 */
public record AccessFacts(
        Audience audience,
        List<GivenConsent> consents,
        Set<Indicator> measured,
        Map<Indicator, Set<ReportingMonth>> published,
        Map<AuthorityCode, ReportingMonth> latest) {

    /** Takes copies. */
    public AccessFacts {
        consents = List.copyOf(consents);
        measured = Set.copyOf(measured);
        published = Map.copyOf(published);
        latest = Map.copyOf(latest);
    }

    /**
     * A standard indicator of a council.
     *
     * @param council the council
     * @param standardCode the standard indicator
     */
    public record Indicator(AuthorityCode council, String standardCode) {}
}
