/**
 * Reads figures as of a revision and takes whole files of them in.
 *
 * <p>Reads are one query each, straight into records. Files go through a temporary table on the transaction's own
 * connection and are compared and stored by SQL.
 */
package uk.councilportal.observation.repository;
