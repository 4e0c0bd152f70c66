package uk.councilportal.grant.service;

import uk.councilportal.grant.model.GrantScope;
import uk.councilportal.grant.model.Grantee;

/**
 * What the approver wants to give.
 *
 * @param grantee who is to see figures
 * @param scope what they are to see
 */
public record GrantOrder(Grantee grantee, GrantScope scope) {

    /** As the audit trail names it: who, what, since and until when. */
    @Override
    public String toString() {
        return grantee + " " + String.join(",", scope.indicators()) + " from " + scope.from()
                + scope.until().map(last -> " until " + last).orElse("")
                + (scope.dimensions().isEmpty() ? "" : " by " + String.join(",", scope.dimensions()));
    }
}
