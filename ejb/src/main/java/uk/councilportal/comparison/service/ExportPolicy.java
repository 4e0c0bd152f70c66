package uk.councilportal.comparison.service;

import java.util.Map;
import java.util.Optional;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.disclosure.model.CouncilPolicy;

/**
 * What every copy of a comparison says about itself.
 *
 * @param readers for whom it was made, in words
 * @param version the version of the disclosure rules
 * @param stricter what councils withhold from these readers beyond what the catalogue says; none of which they see nothing
 */
public record ExportPolicy(String readers, String version, Map<AuthorityCode, CouncilPolicy> stricter) {

    private static final String AND = "; ";

    /** Takes a copy. */
    public ExportPolicy {
        stricter = Map.copyOf(stricter);
    }

    /** For whom the copy was made, and how many councils withhold more from them than the catalogue says. */
    public String audience() {
        return switch (stricter.size()) {
            case 0 -> readers;
            case 1 -> readers + AND + "one council withholds more than the national standard";
            default -> readers + AND + stricter.size() + " councils withhold more than the national standard";
        };
    }

    /** For whom figures of this council were made, with what it withholds beyond what the catalogue says. */
    public String audience(AuthorityCode council) {
        return Optional.ofNullable(stricter.get(council))
                .map(policy -> readers + AND + "this council: " + policy.words())
                .orElse(readers);
    }
}
