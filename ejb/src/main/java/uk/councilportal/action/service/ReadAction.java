package uk.councilportal.action.service;

import uk.councilportal.action.model.KeptAction;

/**
 * An action as a reader gets it.
 *
 * @param kept what it is, who changed it last and when
 * @param overdue whether it was open after its last day: on the day of publication for an issue, today otherwise
 */
public record ReadAction(KeptAction kept, boolean overdue) {}
