package uk.councilportal.scorecard.service;

import uk.councilportal.disclosure.model.DisclosedValue;

/**
 * The figure of one member of a breakdown, such as a locality, in the reporting month.
 */
public record MemberFigure(String member, DisclosedValue value) {}
