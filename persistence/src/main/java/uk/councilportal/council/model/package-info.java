/**
 * The councils that take part in the portal: where each stands, how it is set up, and how that came about.
 *
 * <p>Which councils there are in England is known by {@link uk.councilportal.authority.model}.
 */
package uk.councilportal.council.model;
