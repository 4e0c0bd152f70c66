package uk.councilportal.grant.service;

import java.util.List;
import java.util.Map;
import uk.councilportal.grant.model.Grantee;
import uk.councilportal.grant.model.KeptGrant;
import uk.councilportal.indicator.model.Dimension;
import uk.councilportal.indicator.model.StandardIndicator;

/**
 * What grants name, read once for all of them.
 *
 * @param grantees boards and councils
 * @param catalogue the standard indicators, in their order
 * @param dimensions the council's dimensions, in their order
 */
record GrantNames(Map<Grantee, String> grantees, List<StandardIndicator> catalogue, List<Dimension> dimensions) {

    /** What a grant names; a board that is no longer known by the name it signs in with. */
    GrantLine.Names of(KeptGrant grant) {
        return new GrantLine.Names(
                grantees.getOrDefault(grant.grantee(), grant.grantee().name()),
                catalogue.stream()
                        .filter(standard -> grant.scope().indicators().contains(standard.code()))
                        .map(StandardIndicator::title)
                        .toList(),
                dimensions.stream()
                        .filter(dimension -> grant.scope().dimensions().contains(dimension.code()))
                        .map(Dimension::title)
                        .toList());
    }
}
