/**
 * Reads and writes councils, populations and revisions.
 *
 * <p>Repositories are the only users of the entity manager. Where one works with plain SQL it does so on the connection of
 * the running transaction, for the council that transaction is bound to and for no other.
 */
package uk.councilportal.authority.repository;
