/**
 * Signing in and out: OpenID Connect for pages, bearer tokens for REST, and the caller of every request.
 *
 * <p>The only package that sees types of OpenID Connect. Both ways end in the same
 * {@link uk.councilportal.identity.service.SignInDesk}.
 */
package uk.councilportal.identity.web;
