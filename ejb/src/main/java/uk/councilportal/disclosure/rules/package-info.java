/**
 * What may be shown of a figure to whom: pure rules over plain values (statistics and disclosure, 3; ADR 0008).
 *
 * <p>{@link uk.councilportal.disclosure.rules.DisclosureEngine} is the way in. A council's own people see every figure exactly, small
 * counts marked. For everybody else small counts are withheld, then whatever they could be worked out from, until nothing can.
 */
package uk.councilportal.disclosure.rules;
