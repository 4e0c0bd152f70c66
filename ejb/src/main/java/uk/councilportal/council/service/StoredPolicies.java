package uk.councilportal.council.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.council.repository.PortalCouncilRepository;
import uk.councilportal.disclosure.model.CouncilPolicy;
import uk.councilportal.disclosure.service.CouncilPolicies;

/** What councils withhold from others, from the database each time. */
@ApplicationScoped
class StoredPolicies implements CouncilPolicies {
    private final PortalCouncilRepository councils;

    /** For the proxy of the container only. */
    protected StoredPolicies() {
        this(null);
    }

    @Inject
    StoredPolicies(PortalCouncilRepository councils) {
        this.councils = councils;
    }

    @Override
    public Map<AuthorityCode, CouncilPolicy> of(Collection<AuthorityCode> asked) {
        Map<AuthorityCode, CouncilPolicy> chosen = councils.mapPolicies(asked);
        return asked.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), council -> chosen.getOrDefault(council, CouncilPolicy.STRICTEST)));
    }
}
