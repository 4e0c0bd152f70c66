/**
 * Figures as the database keeps them: every one ever entered, as revisions, clustered for the scorecard.
 */
package uk.councilportal.observation.entity;
