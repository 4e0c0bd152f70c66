package uk.councilportal.archive.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.benchmark.repository.NationalAreaRepository;
import uk.councilportal.council.model.Succession;
import uk.councilportal.council.repository.PortalCouncilRepository;

/**
 * Under which codes a council has been known: those it was given a new one for on this portal, and those national statistics know it by.
 * A council that became part of another is not that council.
 */
@ApplicationScoped
public class FormerCodes {
    private final PortalCouncilRepository councils;
    private final NationalAreaRepository areas;

    /** For the proxy of the container only. */
    protected FormerCodes() {
        this(null, null);
    }

    @Inject
    public FormerCodes(PortalCouncilRepository councils, NationalAreaRepository areas) {
        this.councils = councils;
        this.areas = areas;
    }

    /** Its code of today among them. */
    Set<AuthorityCode> of(AuthorityCode council) {
        Stream<AuthorityCode> here = councils.listFormer(council).stream()
                .filter(succession -> succession.kind() == Succession.Kind.NEW_CODE)
                .map(Succession::former);
        Map<String, String> keys = areas.mapKeysByCode();
        Stream<AuthorityCode> nationally = keys.entrySet().stream()
                .filter(code -> code.getValue().equals(keys.get(council.value())))
                .flatMap(code -> AuthorityCode.find(code.getKey()).stream());
        return Stream.concat(Stream.of(council), Stream.concat(here, nationally))
                .collect(Collectors.toUnmodifiableSet());
    }
}
