package uk.councilportal.disclosure.service;

import java.util.Collection;
import java.util.Map;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.disclosure.model.CouncilPolicy;

/**
 * What councils have chosen to withhold from readers outside them. Asked anew for every comparison and kept nowhere, so that a change
 * is in effect with the next request on every node.
 */
public interface CouncilPolicies {
    /**
     * The policies of some councils, read at once.
     *
     * @return one for each of them: {@link CouncilPolicy#STRICTEST} where nothing is stored that can be read
     */
    Map<AuthorityCode, CouncilPolicy> of(Collection<AuthorityCode> councils);
}
