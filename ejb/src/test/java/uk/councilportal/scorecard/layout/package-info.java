/** Layouts of scorecards in the container, from the form to the issue. */
package uk.councilportal.scorecard.layout;
