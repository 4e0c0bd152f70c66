package uk.councilportal.observation.rules;

import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.period.model.ReportingPeriod;

/** One figure of one breakdown over time. */
public interface FigureSeries {

    /** The figure of a period, worked out or entered. */
    MeasureValue of(ReportingPeriod period);

    /** The figure entered for exactly the months of a run, whatever the run is called. */
    MeasureValue entered(ReportingPeriod period);
}
