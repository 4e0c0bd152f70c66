package uk.councilportal.access.model;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.authority.model.AuthorityCode;

/**
 * What was asked for.
 *
 * @param action the service and its method, such as {@code ScorecardService.scorecard}
 * @param object the report, month or person concerned, empty where the action says it all; never a figure
 * @param requestId the request it was part of, the same as in the log and on error pages
 * @param about the councils it is about; empty where it is about none, or only about the one of whoever asks
 */
public record AuditedCall(String action, String object, String requestId, Set<AuthorityCode> about) {
    /** The action of somebody who comes in. */
    public static final String SIGN_IN = "SignIn";

    public AuditedCall {
        Objects.requireNonNull(action);
        Objects.requireNonNull(object);
        Objects.requireNonNull(requestId);
        about = Set.copyOf(about);
    }

    /** A call that names no council. */
    public AuditedCall(String action, String object, String requestId) {
        this(action, object, requestId, Set.of());
    }

    /** The same call with a remark on what came of it; without one as it is. */
    public AuditedCall remarked(String words) {
        return words.isEmpty() ? this : new AuditedCall(action, (object + " " + words).strip(), requestId, about);
    }

    /** The same call, about these councils too. */
    public AuditedCall alsoAbout(Collection<AuthorityCode> councils) {
        Set<AuthorityCode> all =
                Stream.concat(about.stream(), councils.stream()).collect(Collectors.toUnmodifiableSet());
        return new AuditedCall(action, object, requestId, all);
    }
}
