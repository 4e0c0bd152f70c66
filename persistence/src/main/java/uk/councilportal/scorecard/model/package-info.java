/** The figures a report derives and the judgements they carry. */
package uk.councilportal.scorecard.model;
