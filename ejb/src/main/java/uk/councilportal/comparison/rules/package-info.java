/**
 * The arithmetic of comparing councils: standard figures rebuilt from counts, ranks and bands, neighbours' means,
 * intervals, funnels, trends, control charts and exceptions.
 *
 * <p>Pure calculation of "statistics and disclosure", 4: no database, no clock, no permission; nothing is rounded.
 */
package uk.councilportal.comparison.rules;
