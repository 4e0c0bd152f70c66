package uk.councilportal.check.service;

import uk.councilportal.check.rules.FigureCalculation;

/** Works out the figures of a report for its checks. Implemented by whoever computes scorecards. */
public interface FigureCalculations {
    /** A calculation over the figures read; for one thread. */
    FigureCalculation of(CheckMaterial material);
}
