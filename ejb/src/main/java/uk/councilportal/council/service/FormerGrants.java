package uk.councilportal.council.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.grant.service.GrantLine;
import uk.councilportal.grant.service.GrantService;

/** Ends what a council let others see that leaves the portal, in the transaction in which it leaves. */
@ApplicationScoped
public class FormerGrants {
    private final PortalWork portal;
    private final GrantService grants;

    /** For the proxy of the container only. */
    protected FormerGrants() {
        this(null, null);
    }

    @Inject
    public FormerGrants(PortalWork portal, GrantService grants) {
        this.portal = portal;
        this.grants = grants;
    }

    /** Withdraws every grant that is in force; nothing of what was given is forgotten. */
    void end(AuthorityCode former) {
        portal.forCouncil(former, askedBy -> {
            grants.grants().stream()
                    .map(GrantLine::grant)
                    .filter(grant -> grant.withdrawn().isEmpty())
                    .forEach(grant -> grants.withdraw(grant.id()));
            return former;
        });
    }
}
