package uk.councilportal.action.service;

import uk.councilportal.indicator.model.KeptIndicator;

/**
 * An action with the indicator it is to improve.
 *
 * @param indicator the indicator as it is defined now
 * @param action the action as it stands
 */
public record ActionLine(KeptIndicator indicator, ReadAction action) {}
