/**
 * What the running portal was configured with, for everybody who needs to know.
 *
 * <p>Values are checked before the portal starts, see {@link uk.councilportal.platform.settings.StartGate}.
 */
package uk.councilportal.platform.config;
