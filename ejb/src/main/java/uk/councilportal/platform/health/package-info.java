/**
 * Tells load balancers and the launcher whether the portal lives and whether it is ready for people.
 *
 * <p>Served by the runtime as {@code /health/live} and {@code /health/ready}.
 */
package uk.councilportal.platform.health;
