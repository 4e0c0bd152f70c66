package uk.councilportal.scorecard.service;

import uk.councilportal.disclosure.model.DisclosedValue;

/**
 * How the month stands against last month, the same month last year and the last twelve months (mean and maximum of the months that have a value).
 */
public record Changes(
        PercentChange onLastMonth,
        PercentChange onSameMonthLastYear,
        DisclosedValue average12,
        DisclosedValue maximum12) {}
