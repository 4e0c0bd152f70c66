package uk.councilportal.access.model;

import java.time.LocalDateTime;

/**
 * One entry of the audit trail as it is read.
 *
 * @param at when, in UTC
 * @param actor who, for which council, in which roles
 * @param call what was asked for
 * @param result how it ended
 */
public record AuditLine(LocalDateTime at, AuditActor actor, AuditedCall call, AuditResult result) {}
