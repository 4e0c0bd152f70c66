package uk.councilportal.access.model;

import java.util.Objects;

/**
 * What was asked for.
 *
 * @param action the service and its method, such as {@code ScorecardService.scorecard}
 * @param object the report, month or person concerned, empty where the action says it all; never a figure
 * @param requestId the request it was part of, the same as in the log and on error pages
 */
public record AuditedCall(String action, String object, String requestId) {
    /** The action of somebody who comes in. */
    public static final String SIGN_IN = "SignIn";

    public AuditedCall {
        Objects.requireNonNull(action);
        Objects.requireNonNull(object);
        Objects.requireNonNull(requestId);
    }

    /** The same call with a remark on what came of it; without one as it is. */
    public AuditedCall remarked(String words) {
        return words.isEmpty() ? this : new AuditedCall(action, (object + " " + words).strip(), requestId);
    }
}
