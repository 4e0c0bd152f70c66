package uk.councilportal.comparison.service;

import java.util.Optional;
import java.util.Set;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.benchmark.rules.AskedYear;

/**
 * Which national benchmarks are asked for.
 *
 * @param indicator the code of the standard indicator
 * @param year the year
 * @param model the version of the neighbour model; empty for the latest
 * @param councils the councils, by a code they have or have had; none for all
 */
public record NationalQuestion(String indicator, AskedYear year, Optional<String> model, Set<AuthorityCode> councils) {
    /** Copies the councils. */
    public NationalQuestion {
        councils = Set.copyOf(councils);
    }

    /** The indicator, as the audit trail shows it. */
    @Override
    public String toString() {
        return indicator;
    }
}
