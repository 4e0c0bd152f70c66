package uk.councilportal.council.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.authority.model.Authority;
import uk.councilportal.authority.repository.AuthorityRepository;
import uk.councilportal.council.repository.PortalCouncilRepository;
import uk.councilportal.council.rules.SuccessionRule;

/** The councils that became part of the reader's own. */
@Stateless
public class FormerCouncilService {
    private final Caller caller;
    private final PortalCouncilRepository councils;
    private final AuthorityRepository authorities;

    /** For the proxy of the container only. */
    protected FormerCouncilService() {
        this(null, null, null);
    }

    @Inject
    public FormerCouncilService(Caller caller, PortalCouncilRepository councils, AuthorityRepository authorities) {
        this.caller = caller;
        this.councils = councils;
        this.authorities = authorities;
    }

    /** Those that were ever part of it, by the day they became so; none for nearly every council. */
    @Requires(Permission.SCORECARD_READ)
    public List<FormerCouncilLine> formerCouncils() {
        return SuccessionRule.parts(caller.council(), councils::listFormer).stream()
                .map(part -> new FormerCouncilLine(
                        part.former(),
                        authorities
                                .findAuthority(part.former())
                                .map(Authority::name)
                                .orElse(part.former().value()),
                        part.since()))
                .toList();
    }
}
