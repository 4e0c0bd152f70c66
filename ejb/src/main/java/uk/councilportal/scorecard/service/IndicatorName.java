package uk.councilportal.scorecard.service;

import java.util.Optional;

/**
 * A council's own reference and title of an indicator and, for a sub-row, the member it is split by ("Primary").
 * <p>The reference is unique within its report only; it may contain spaces, parentheses and per cent signs.
 */
public record IndicatorName(String ref, Optional<String> member, String title) {}
