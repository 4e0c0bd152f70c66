package uk.councilportal.authority.service;

import jakarta.ejb.Stateless;
import uk.councilportal.access.permission.AuditObject;
import uk.councilportal.access.permission.OwnCouncil;
import uk.councilportal.access.permission.Permission;
import uk.councilportal.access.permission.Requires;
import uk.councilportal.authority.model.AuthorityCode;

/**
 * The caller's own council, as addresses name it.
 *
 * <p>Services take the council from the caller and never from an address. Where an address carries a code all the same, it is shown to
 * this service first: any other council's code is refused and audited, and looks like something that does not exist.
 */
@Stateless
public class CouncilService {

    /** The code of the caller's own council; there is no other answer. */
    @Requires(Permission.SCORECARD_READ)
    public AuthorityCode own(@OwnCouncil @AuditObject AuthorityCode council) {
        return council;
    }
}
