/**
 * How many revisions become one change, and what differs between two states of a thing.
 *
 * <p>Plain Java: no clock, no database, no framework.
 */
package uk.councilportal.review.rules;
