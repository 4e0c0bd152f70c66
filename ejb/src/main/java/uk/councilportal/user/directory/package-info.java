/**
 * The people the sign-in service knows. The only package that knows Keycloak: what goes in and comes out are values of the
 * portal, and failures are one of four.
 *
 * <p>Every call has a time limit. The portal has an account of its own there that may keep people and nothing else.
 */
package uk.councilportal.user.directory;
