/**
 * Single figures over REST: read with the revision they are of, stored on the revision that was seen.
 *
 * <p>The same service, and so the same refusals, as the page in which a month is entered.
 */
package uk.councilportal.entry.api;
