package uk.councilportal.authority.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import uk.councilportal.access.caller.Caller;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.OwnCouncil;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.authority.model.Authority;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.authority.repository.AuthorityRepository;

/**
 * The caller's own council, as addresses name it.
 *
 * <p>Services take the council from the caller and never from an address. Where an address carries a code all the same, it is shown to
 * this service first: any other council's code is refused and audited, and looks like something that does not exist.
 */
@Stateless
public class CouncilService {

    @Inject
    Caller caller;

    @Inject
    AuthorityRepository authorities;

    /** The code of the caller's own council; there is no other answer. */
    @Requires(Permission.SCORECARD_READ)
    public AuthorityCode own(@OwnCouncil @AuditObject AuthorityCode council) {
        return council;
    }

    /** The caller's council: name, region and codes. */
    @Requires(Permission.SCORECARD_READ)
    public Authority details() {
        AuthorityCode own = caller.council();
        return authorities.findAuthority(own).orElseThrow(() -> new CouncilNotFoundException(own));
    }
}
