package uk.councilportal.access.model;

import java.time.LocalDateTime;

/**
 * One entry of the audit trail as it is read.
 *
 * @param at when, in UTC
 * @param who the sign-in name
 * @param roles the names of the roles held then, separated by commas
 * @param call what was asked for
 * @param result how it ended
 */
public record AuditLine(LocalDateTime at, String who, String roles, AuditedCall call, AuditResult result) {}
