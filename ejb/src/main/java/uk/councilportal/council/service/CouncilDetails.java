package uk.councilportal.council.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.council.model.CouncilChange;
import uk.councilportal.council.model.PortalCouncil;
import uk.councilportal.council.model.Succession;
import uk.councilportal.council.rules.SetUpStep;

/**
 * All about a council on the portal; no figure.
 *
 * @param council the council
 * @param steps how far it has been set up
 * @param changes what has been done with it, latest first
 * @param succession by which council it is followed, if it is
 * @param former the councils it follows
 * @param begun whether it was only begun and keeps nothing, so that it can be taken back unless people belong to it
 * @param names the names of these councils
 */
public record CouncilDetails(
        PortalCouncil council,
        List<SetUpStep> steps,
        List<CouncilChange> changes,
        Optional<Succession> succession,
        List<Succession> former,
        boolean begun,
        Map<AuthorityCode, String> names) {
    /** Takes copies. */
    public CouncilDetails {
        steps = List.copyOf(steps);
        changes = List.copyOf(changes);
        former = List.copyOf(former);
        names = Map.copyOf(names);
    }
}
