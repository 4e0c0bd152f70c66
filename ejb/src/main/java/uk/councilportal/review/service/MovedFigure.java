package uk.councilportal.review.service;

import uk.councilportal.review.rules.Movement;
import uk.councilportal.scorecard.service.PeriodFigure;
import uk.councilportal.scorecard.service.ScorecardRow;

/**
 * A figure of the month under review that moved far.
 *
 * @param row its row of the scorecard, as the working copy has it
 * @param before the figure of the month before
 * @param now the figure of the month
 * @param movement how far it moved
 */
public record MovedFigure(ScorecardRow row, PeriodFigure before, PeriodFigure now, Movement movement) {}
