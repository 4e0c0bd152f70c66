package uk.councilportal.grant.service;

import java.util.List;
import uk.councilportal.grant.model.GrantState;
import uk.councilportal.grant.model.KeptGrant;

/**
 * A grant as it stands today.
 *
 * @param grant the grant
 * @param state whether it shows anything
 * @param names what it names, as it is called on screen
 */
public record GrantLine(KeptGrant grant, GrantState state, Names names) {

    /**
     * What a grant names, as it is called on screen.
     *
     * @param grantee the board or council
     * @param indicators the titles of the standard indicators, in the order of the catalogue
     * @param dimensions the titles of the dimensions, in the council's order
     */
    public record Names(String grantee, List<String> indicators, List<String> dimensions) {
        /** Takes copies of the lists. */
        public Names {
            indicators = List.copyOf(indicators);
            dimensions = List.copyOf(dimensions);
        }
    }
}
