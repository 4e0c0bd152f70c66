package uk.councilportal.indicator.service;

import java.util.List;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.indicator.rules.RetiredSources;

/**
 * The indicators of a report, to be kept.
 *
 * @param reports the reports of the council
 * @param report the one shown
 * @param indicators its indicators in its order, retired ones too
 * @param revision how far the council's data have come
 */
public record IndicatorSheet(
        List<KeptReport> reports, KeptReport report, List<KeptIndicator> indicators, int revision) {

    /** Copies the lists. */
    public IndicatorSheet {
        reports = List.copyOf(reports);
        indicators = List.copyOf(indicators);
    }

    /** What rests on indicators that are retired or will be. */
    public RetiredSources retiredSources() {
        return new RetiredSources(
                indicators.stream().map(KeptIndicator::definition).toList());
    }
}
