package uk.councilportal.council.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.authority.model.Authority;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.authority.repository.AuthorityRepository;
import uk.councilportal.council.model.CouncilSettings;
import uk.councilportal.council.model.CouncilState;
import uk.councilportal.council.repository.PortalCouncilRepository;

/** Puts councils on the portal that the sign-in service knows already: those of the sample. */
@Stateless
public class AdoptionService {
    private final CouncilRegister register;
    private final PortalCouncilRepository councils;
    private final AuthorityRepository authorities;

    /** For the proxy of the container only. */
    protected AdoptionService() {
        this(null, null, null);
    }

    @Inject
    public AdoptionService(
            CouncilRegister register, PortalCouncilRepository councils, AuthorityRepository authorities) {
        this.register = register;
        this.councils = councils;
        this.authorities = authorities;
    }

    /**
     * Puts a council on the portal and to work at once, unless it is on the portal.
     *
     * @return whether it was put on now
     * @throws PortalCouncilNotFoundException when there is no such council in England
     */
    @Requires(Permission.SAMPLE_DATA_LOAD)
    public boolean adopt(@AuditObject AuthorityCode code) {
        Authority authority =
                authorities.findAuthority(code).orElseThrow(() -> new PortalCouncilNotFoundException(code.value()));
        boolean isNew = councils.findState(code).isEmpty();
        if (isNew) {
            register.putOn(code, CouncilState.ACTIVE, CouncilSettings.standard(authority.name()))
                    .groupIsMade();
        }
        return isNew;
    }
}
