package uk.councilportal.submission.service;

import uk.councilportal.period.model.ReportingMonth;

/**
 * Which changes are meant.
 *
 * @param month the month reviewed: what belongs to later months is not part of it
 * @param after the revision before the first change, 0 for all there are
 * @param upTo the revision of the last change
 */
public record ChangeSpan(ReportingMonth month, int after, int upTo) {}
