/**
 * Attacks on the walls between councils, run inside the container against a real database. The services of this
 * package are deployed beside the portal's own, so that the guard has to find them by itself.
 */
package uk.councilportal.access.attack;
