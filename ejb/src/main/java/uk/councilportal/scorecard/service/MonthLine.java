package uk.councilportal.scorecard.service;

import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.observation.model.SpcSignal;
import uk.councilportal.target.model.RagStatus;

/**
 * One month of an indicator with the counts behind it, its rating and its SPC signal.
 */
public record MonthLine(
        PeriodFigure figure, DisclosedValue numerator, DisclosedValue denominator, RagStatus rag, SpcSignal spc) {}
