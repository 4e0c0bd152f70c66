package uk.councilportal.target.service;

import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.target.model.KeptTarget;

/**
 * What a target is set for, found among the council's own.
 *
 * @param report the report
 * @param indicator the indicator
 * @param breakdown the part of the council's children
 * @param key under which the target is kept
 */
public record TargetSubject(KeptReport report, KeptIndicator indicator, Breakdown breakdown, KeptTarget.Key key) {}
