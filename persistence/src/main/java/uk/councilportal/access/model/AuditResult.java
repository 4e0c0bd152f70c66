package uk.councilportal.access.model;

import java.util.Objects;

/**
 * How an action ended, and why where it did not succeed.
 *
 * @param reason a short code such as {@code NO_PERMISSION}, empty when the action was done
 */
public record AuditResult(AuditOutcome outcome, String reason) {
    public AuditResult {
        Objects.requireNonNull(outcome);
        Objects.requireNonNull(reason);
    }

    /** The work was done. */
    public static AuditResult done() {
        return new AuditResult(AuditOutcome.DONE, "");
    }

    /** The work was refused for the given reason. */
    public static AuditResult refused(String reason) {
        return new AuditResult(AuditOutcome.REFUSED, reason);
    }

    /** The work was begun and rolled back. */
    public static AuditResult failed(String reason) {
        return new AuditResult(AuditOutcome.FAILED, reason);
    }
}
