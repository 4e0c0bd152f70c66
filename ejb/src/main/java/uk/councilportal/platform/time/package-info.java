/**
 * The only place that looks at the system's clock.
 *
 * <p>Everything else has a {@link java.time.Clock} injected, so that tests can stop time.
 */
package uk.councilportal.platform.time;
