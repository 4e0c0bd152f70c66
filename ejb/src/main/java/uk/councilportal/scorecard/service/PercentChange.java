package uk.councilportal.scorecard.service;

import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.scorecard.model.Movement;

/**
 * A change in whole per cent and its arrow: up from +10 %, down from -10 %, level between (no judgement of good or bad); and whether the linked
 * national definition changed between the two months.
 */
public record PercentChange(DisclosedValue percent, Movement arrow, boolean broken) {}
