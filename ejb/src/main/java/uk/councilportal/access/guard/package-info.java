/**
 * The one gate in front of every service: who calls, is it allowed, for which council.
 *
 * <p>A portable extension puts the {@link uk.councilportal.access.guard.Guard} on every session bean, so forgetting
 * it is impossible; a method that declares nothing is refused.
 */
package uk.councilportal.access.guard;
