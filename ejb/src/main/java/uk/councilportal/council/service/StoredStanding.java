package uk.councilportal.council.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import uk.councilportal.access.caller.CouncilStanding;
import uk.councilportal.access.permission.Refusal;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.authority.repository.AuthorityRepository;
import uk.councilportal.council.model.CouncilState;
import uk.councilportal.council.repository.PortalCouncilRepository;
import uk.councilportal.council.rules.SuccessionRule;

/** Where the councils stand, from the database each time: every node of the portal knows at once. */
@ApplicationScoped
class StoredStanding implements CouncilStanding {
    private final PortalCouncilRepository councils;
    private final AuthorityRepository authorities;

    /** For the proxy of the container only. */
    protected StoredStanding() {
        this(null, null);
    }

    @Inject
    StoredStanding(PortalCouncilRepository councils, AuthorityRepository authorities) {
        this.councils = councils;
        this.authorities = authorities;
    }

    @Override
    public Optional<Refusal> refusal(AuthorityCode council, boolean byThePortal) {
        return StandingRule.refusal(councils.findState(council), byThePortal);
    }

    @Override
    public Optional<Successor> successor(AuthorityCode former) {
        return councils.findSuccession(former)
                .flatMap(succession -> authorities
                        .findAuthority(succession.successor())
                        .map(council -> new Successor(council.name(), succession.since())));
    }

    @Override
    public boolean isPartOf(AuthorityCode former, AuthorityCode council) {
        return SuccessionRule.parts(council, councils::listFormer).stream()
                .anyMatch(part -> part.former().equals(former));
    }

    @Override
    public Set<AuthorityCode> codesOf(AuthorityCode council) {
        return SuccessionRule.codes(council, councils::listFormer);
    }

    @Override
    public Set<AuthorityCode> listAdmitted() {
        return councils.listCodes(EnumSet.of(CouncilState.SETTING_UP, CouncilState.ACTIVE));
    }

    @Override
    public Set<AuthorityCode> listStaying() {
        return councils.listCodes(EnumSet.complementOf(EnumSet.of(CouncilState.LEFT)));
    }
}
