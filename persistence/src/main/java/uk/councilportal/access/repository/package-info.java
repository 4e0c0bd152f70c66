/**
 * Stores the audit trail and tells the persistence unit which council the running transaction belongs to.
 *
 * <p>The tenant property is set here and nowhere else.
 */
package uk.councilportal.access.repository;
