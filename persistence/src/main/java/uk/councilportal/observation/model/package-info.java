/**
 * The figures councils enter, and values that may be missing for a reason.
 *
 * <p>A missing value is never null and never zero.
 */
package uk.councilportal.observation.model;
