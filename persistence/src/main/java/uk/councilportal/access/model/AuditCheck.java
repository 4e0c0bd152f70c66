package uk.councilportal.access.model;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * When the audit trail was verified last, and how that ended.
 *
 * @param at when, in UTC; empty where it has not been verified yet
 * @param entries how many entries were looked at
 * @param found how many things were wrong
 * @param removed how many entries have been removed because of their age, ever
 */
public record AuditCheck(Optional<LocalDateTime> at, long entries, long found, long removed) {}
