/**
 * Scorecards over REST: one row per indicator with every derived figure in a named column, one indicator in detail, every computed figure
 * in long form, and what can be asked for. Only reads parameters, calls the scorecard service and writes its read model.
 */
package uk.councilportal.scorecard.api;
