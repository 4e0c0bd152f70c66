/**
 * Writing about the figures of a month while it is open, and reading what was written with the issue it went out with.
 *
 * <p>Which rows need words follows from the scorecard, which this feature does not know: it asks through an interface.
 */
package uk.councilportal.commentary.service;
