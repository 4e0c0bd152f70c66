/**
 * The checks of a month: one small class for each thing that can be wrong with a figure.
 *
 * <p>What holds for one indicator only is data of the indicator. Nothing is rounded before it is compared, except where a
 * rule says so; no database and no clock is seen here.
 */
package uk.councilportal.check.rules;
