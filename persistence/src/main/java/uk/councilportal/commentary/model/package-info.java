/**
 * What people say about the figures of a month, and who may read it.
 *
 * <p>Commentary is kept as revisions beside the figures and signed off with them.
 */
package uk.councilportal.commentary.model;
