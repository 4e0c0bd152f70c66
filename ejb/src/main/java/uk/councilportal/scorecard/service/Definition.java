package uk.councilportal.scorecard.service;

/**
 * The definition of an indicator in words: counts it is made of, how the year figure is formed, target, owner and frequency.
 */
public record Definition(
        String numerator, String denominator, String yearFigure, String target, String ownerRole, String frequency) {}
