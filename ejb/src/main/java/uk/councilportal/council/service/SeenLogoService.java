package uk.councilportal.council.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.authority.model.Authority;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.council.repository.PortalCouncilRepository;
import uk.councilportal.grant.repository.GrantedFigureRepository;
import uk.councilportal.grant.service.AudienceSource;

/** The pictures beside the names of councils in what is printed for readers of several councils. */
@Stateless
public class SeenLogoService {
    private final AudienceSource audiences;
    private final GrantedFigureRepository granted;
    private final PortalCouncilRepository councils;

    /** For the proxy of the container only. */
    protected SeenLogoService() {
        this(null, null, null);
    }

    @Inject
    public SeenLogoService(
            AudienceSource audiences, GrantedFigureRepository granted, PortalCouncilRepository councils) {
        this.audiences = audiences;
        this.granted = granted;
        this.councils = councils;
    }

    /** Those of these councils as PNG that have a picture and of which the reader sees anything. */
    @Requires(Permission.COMPARISON_READ)
    public Map<AuthorityCode, byte[]> logos(Set<AuthorityCode> asked) {
        Set<AuthorityCode> seen = granted.listCouncils(audiences.current()).stream()
                .map(Authority::code)
                .collect(Collectors.toCollection(HashSet::new));
        seen.retainAll(asked);
        return councils.mapLogos(seen);
    }
}
