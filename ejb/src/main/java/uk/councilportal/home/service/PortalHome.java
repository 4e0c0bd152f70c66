package uk.councilportal.home.service;

import uk.councilportal.access.model.AuditCheck;

/**
 * What waits for those who look after the portal, in counts.
 *
 * @param settingUp councils that are being set up
 * @param leaving councils that are to leave and have not left yet
 * @param asked requests for consent that no council has answered
 * @param halfDone changes of users that were begun and are neither done nor undone
 * @param trail when the audit trail was verified last, and what was found
 */
public record PortalHome(int settingUp, int leaving, int asked, int halfDone, AuditCheck trail) {}
