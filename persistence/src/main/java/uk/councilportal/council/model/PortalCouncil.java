package uk.councilportal.council.model;

import uk.councilportal.authority.model.Authority;
import uk.councilportal.authority.model.AuthorityCode;

/**
 * A council on the portal.
 *
 * @param authority the council
 * @param type the sort of council, "Metropolitan district"
 * @param state where it stands
 * @param settings how it is set up
 * @param hasGroup whether the group of its people is there in the sign-in service; without it, it is still being put on
 * @param version goes up with every change, so that whoever changes it has seen what they change
 */
public record PortalCouncil(
        Authority authority, String type, CouncilState state, CouncilSettings settings, boolean hasGroup, int version) {
    public AuthorityCode code() {
        return authority.code();
    }
}
