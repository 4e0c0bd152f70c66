/**
 * The audit trail as it is stored.
 *
 * <p>Entries are written once and never changed; they belong to the portal, not to a council, because refusals
 * have to be recorded for people without a council too.
 */
package uk.councilportal.access.entity;
