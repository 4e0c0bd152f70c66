/**
 * What each role may do, in one table, and how a service method says what it asks for.
 *
 * <p>Keycloak answers who somebody is, of which council, in which role; what a role may do is decided here.
 */
package uk.councilportal.access.permission;
