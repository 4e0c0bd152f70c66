package uk.councilportal.submission.service;

import uk.councilportal.observation.model.FigureCell;

/**
 * A figure an approver asked to be put right.
 *
 * @param cell the figure
 * @param reason what is wrong with it
 * @param putRight whether it has been changed since
 */
public record ReturnedItem(FigureCell cell, String reason, boolean putRight) {}
