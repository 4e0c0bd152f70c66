/**
 * What the grid of a month asks for: which figures are due, which are entered and which are computed, and what follows
 * from a figure that changes.
 *
 * <p>Pure calculation over the rules of the scorecard, so that the grid shows what the scorecard will print.
 */
package uk.councilportal.entry.rules;
