/**
 * From the claims of a verified token to a {@link uk.councilportal.access.caller.PortalUser}.
 *
 * <p>No type of OpenID Connect or Keycloak is seen here or beyond: claims come in as plain texts.
 */
package uk.councilportal.identity.service;
