package uk.councilportal.scorecard.service;

/**
 * The definition of an indicator in words: counts it is made of, how the year figure is formed, target, the role that answers for it, how
 * often it is reported and how many months in arrears.
 */
public record Definition(
        String numerator,
        String denominator,
        String yearFigure,
        String target,
        String ownerRole,
        String frequency,
        int monthsInArrears) {}
