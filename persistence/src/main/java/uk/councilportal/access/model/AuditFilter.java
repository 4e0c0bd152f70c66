package uk.councilportal.access.model;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Which entries of the audit trail are asked for.
 *
 * @param who part of a sign-in name, empty for everybody
 * @param action the action, empty for all
 * @param object part of what it was about, empty for all
 * @param span when
 * @param outcome how it ended, none for all
 */
public record AuditFilter(String who, String action, String object, Span span, Optional<AuditOutcome> outcome) {

    /**
     * A span of time in UTC.
     *
     * @param from its beginning
     * @param until its end, which no longer belongs to it
     */
    public record Span(LocalDateTime from, LocalDateTime until) {}

    /** Everything within a span of time. */
    public static AuditFilter within(Span span) {
        return new AuditFilter("", "", "", span, Optional.empty());
    }

    /** As the audit trail names it: what somebody looked for. */
    @Override
    public String toString() {
        return "%s..%s %s %s %s %s"
                .formatted(
                        span.from().toLocalDate(),
                        span.until().toLocalDate(),
                        who,
                        action,
                        object,
                        outcome.map(AuditOutcome::name).orElse(""))
                .strip();
    }
}
