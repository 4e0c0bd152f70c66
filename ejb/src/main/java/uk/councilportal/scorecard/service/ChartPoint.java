package uk.councilportal.scorecard.service;

import java.util.List;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.indicator.model.SeriesBreak;
import uk.councilportal.observation.model.SpcSignal;
import uk.councilportal.period.model.ReportingPeriod;

/**
 * One visible point of a chart, with the changes of the linked national definition since the point before it.
 */
public record ChartPoint(ReportingPeriod period, DisclosedValue value, SpcSignal spc, List<SeriesBreak> breaks) {
    public ChartPoint {
        breaks = List.copyOf(breaks);
    }
}
