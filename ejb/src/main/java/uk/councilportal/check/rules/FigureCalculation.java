package uk.councilportal.check.rules;

import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.Expression;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.period.model.ReportingPeriod;

/** Works out figures from those entered. The checks do not know how scorecards are computed; whoever does implements this. */
public interface FigureCalculation {

    /** The figure, worked out or entered; unrounded. */
    MeasureValue value(IndicatorCode code, Breakdown breakdown, ReportingPeriod period);

    /** The sum of the terms for a breakdown and period; missing when one of them is. */
    MeasureValue sum(Expression expression, Breakdown breakdown, ReportingPeriod period);
}
