package uk.councilportal.entry.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.repository.IndicatorRepository;
import uk.councilportal.indicator.repository.StandardIndicatorRepository;
import uk.councilportal.scorecard.service.NationalSeries;

/** Reads the indicators of a grid, and what the national catalogue says of their series. */
@ApplicationScoped
public class GridIndicators {
    private final IndicatorRepository indicators;
    private final StandardIndicatorRepository catalogue;

    /** For the proxy of the container only. */
    protected GridIndicators() {
        this(null, null);
    }

    @Inject
    public GridIndicators(IndicatorRepository indicators, StandardIndicatorRepository catalogue) {
        this.indicators = indicators;
        this.catalogue = catalogue;
    }

    List<KeptIndicator> list(int report, int revision) {
        return indicators.listIndicators(report, revision);
    }

    NationalSeries national(List<KeptIndicator> kept) {
        return NationalSeries.of(catalogue.listHistories(), kept);
    }
}
