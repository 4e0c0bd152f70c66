/**
 * The file of figures: what its rows say, and why a row is rejected.
 *
 * <p>Plain Java. Whether an indicator or a breakdown exists is asked of a directory the service has filled.
 */
package uk.councilportal.observation.exchange;
