/**
 * The calculation of a report: every figure that follows from entered figures, and every judgement on it.
 *
 * <p>Which rule applies is data of the indicator and the report; no council is known here. Values are rounded only
 * where they are written, and compared as written where the published reports do so.
 */
package uk.councilportal.scorecard.rules;
