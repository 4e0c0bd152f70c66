/**
 * What the checks of a month find, and the reasons councils give for figures that look wrong and are right.
 *
 * <p>Plain values; the rules that find them are in the calculation part of the feature.
 */
package uk.councilportal.check.model;
