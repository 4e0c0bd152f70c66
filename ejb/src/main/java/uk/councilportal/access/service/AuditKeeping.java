package uk.councilportal.access.service;

import uk.councilportal.access.model.AuditCheck;

/**
 * How the audit trail as a whole is kept.
 *
 * @param years how many years an entry is kept
 * @param lastCheck when the trail was verified last, and how that ended
 */
public record AuditKeeping(int years, AuditCheck lastCheck) {}
