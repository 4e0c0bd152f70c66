package uk.councilportal.comparison.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.authority.model.Population;
import uk.councilportal.authority.repository.PopulationRepository;
import uk.councilportal.disclosure.model.CouncilPolicy;
import uk.councilportal.disclosure.service.CouncilPolicies;

/** What is known of councils besides what they have published: their populations, and what they withhold from others. */
@ApplicationScoped
public class CouncilBackground {
    private final PopulationRepository populations;
    private final CouncilPolicies policies;

    /** For the proxy of the container only. */
    protected CouncilBackground() {
        this(null, null);
    }

    @Inject
    public CouncilBackground(PopulationRepository populations, CouncilPolicies policies) {
        this.populations = populations;
        this.policies = policies;
    }

    /**
     * One council.
     *
     * @param populations its populations
     * @param policy what it withholds beyond what the catalogue says
     */
    record Facts(List<Population> populations, CouncilPolicy policy) {}

    /** The councils, read in one go. */
    Map<AuthorityCode, Facts> of(Collection<AuthorityCode> councils) {
        Map<AuthorityCode, List<Population>> children =
                populations.mapPopulations(councils, populations.latestReferenceRevision());
        Map<AuthorityCode, CouncilPolicy> chosen = policies.of(councils);
        return councils.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        council -> new Facts(children.getOrDefault(council, List.of()), chosen.get(council))));
    }
}
