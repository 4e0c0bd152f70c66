package uk.councilportal.scorecard.service;

/**
 * Counts for the sentence at the head of a scorecard. A row counts as one indicator.
 */
public record ScorecardSummary(
        int indicators, int offTarget, int offTargetAndWorse, int improved, int gotWorse, int unusual) {}
