package uk.councilportal.scorecard.rules;

import uk.councilportal.check.rules.FigureCalculation;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.Expression;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.period.model.ReportingPeriod;

/** The figures of a report for its checks, worked out as for its scorecard. Not safe for use by several threads. */
public final class ReportFigures implements FigureCalculation {

    private final FigureValues figures;

    /** Prepares the calculation; nothing is worked out before it is asked for. */
    public ReportFigures(ScorecardInputs inputs) {
        figures = new FigureValues(inputs);
    }

    @Override
    public MeasureValue value(IndicatorCode code, Breakdown breakdown, ReportingPeriod period) {
        return figures.value(code, breakdown, period);
    }

    @Override
    public MeasureValue sum(Expression expression, Breakdown breakdown, ReportingPeriod period) {
        return figures.formulas().evaluate(expression, breakdown, period);
    }
}
