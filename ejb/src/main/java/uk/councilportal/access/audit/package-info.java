/**
 * Writes the audit trail: what was done is stored together with the work, what was refused or rolled back on its own.
 */
package uk.councilportal.access.audit;
