package uk.councilportal.disclosure.model;

import java.util.Optional;
import uk.councilportal.authority.model.AuthorityCode;

/**
 * Who looks at a table (statistics and disclosure, 3.1 and 3.9): the officers of a council see their own council exactly, everybody
 * else sees it protected.
 *
 * @param council the council whose figures are seen exactly; empty for readers outside every council
 * @param aggregates to what counts over several councils are rounded
 */
public record DisclosureAudience(Optional<AuthorityCode> council, RoundingBase aggregates) {

    /** The authorised officers of a council. */
    public static DisclosureAudience officersOf(AuthorityCode council) {
        return new DisclosureAudience(Optional.of(council), RoundingBase.NONE);
    }

    /** Readers who see no council exactly, such as the members of a board. */
    public static DisclosureAudience everyoneElse() {
        return new DisclosureAudience(Optional.empty(), RoundingBase.NONE);
    }

    /** The same readers with counts over several councils rounded. */
    public DisclosureAudience rounding(RoundingBase base) {
        return new DisclosureAudience(council, base);
    }

    /** Whether figures of the council are shown as they are. */
    public boolean seesExactly(AuthorityCode owner) {
        return council.filter(owner::equals).isPresent();
    }

    /** The audience in words, for exports. */
    public String words() {
        String who = council.map(code -> "officers of " + code + ": own figures in full, others protected")
                .orElse("readers outside the councils: small numbers protected");
        return aggregates.rounds() ? who + "; sums of councils to the nearest " + aggregates.step() : who;
    }
}
