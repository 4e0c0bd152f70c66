/**
 * What may be shown of a figure to whom: pure rules over plain values.
 *
 * <p>A council's own people see every figure exactly; small counts carry a mark.
 */
package uk.councilportal.disclosure.rules;
