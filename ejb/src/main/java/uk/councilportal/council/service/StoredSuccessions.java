package uk.councilportal.council.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.councilportal.authority.model.Authority;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.authority.repository.AuthorityRepository;
import uk.councilportal.comparison.service.CouncilSuccessions;
import uk.councilportal.comparison.service.FollowedCouncil;
import uk.councilportal.council.model.Succession;
import uk.councilportal.council.repository.PortalCouncilRepository;

/** Which councils have gone because another follows them, as written down. */
@ApplicationScoped
class StoredSuccessions implements CouncilSuccessions {
    private final PortalCouncilRepository councils;
    private final AuthorityRepository authorities;

    /** For the proxy of the container only. */
    protected StoredSuccessions() {
        this(null, null);
    }

    @Inject
    StoredSuccessions(PortalCouncilRepository councils, AuthorityRepository authorities) {
        this.councils = councils;
        this.authorities = authorities;
    }

    @Override
    public List<FollowedCouncil> list() {
        List<Succession> successions = councils.listSuccessions();
        if (successions.isEmpty()) {
            return List.of();
        }
        Map<AuthorityCode, String> names =
                authorities.listAuthorities().stream().collect(Collectors.toMap(Authority::code, Authority::name));
        return successions.stream().map(each -> followed(each, names)).toList();
    }

    private static FollowedCouncil followed(Succession succession, Map<AuthorityCode, String> names) {
        return new FollowedCouncil(
                succession.former(),
                names.getOrDefault(succession.former(), succession.former().value()),
                succession.successor(),
                names.getOrDefault(
                        succession.successor(), succession.successor().value()),
                succession.since(),
                FollowedCouncil.Kind.valueOf(succession.kind().name()));
    }
}
