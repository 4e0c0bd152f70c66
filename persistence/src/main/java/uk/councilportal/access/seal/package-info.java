/**
 * What makes the audit trail tamper-evident: marks and links made with a key that is not in the database.
 *
 * <p>Plain Java, so that the trail can be verified by the portal and by a command beside it in the same way.
 */
package uk.councilportal.access.seal;
