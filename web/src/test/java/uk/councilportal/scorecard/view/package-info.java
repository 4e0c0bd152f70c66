/**
 * Tests of what the scorecard's and the indicator's pages write: tables, marks, sentences and links.
 *
 * <p>Rows are made by {@code RowFixture}; the markup is written into text.
 */
package uk.councilportal.scorecard.view;
