/**
 * What is done with entered figures whatever they are shown in: finding them, adding up runs of months, ratios, the
 * population that applied, and the limits of an XmR chart.
 *
 * <p>Pure calculation: no database, no clock, nothing is rounded.
 */
package uk.councilportal.observation.rules;
