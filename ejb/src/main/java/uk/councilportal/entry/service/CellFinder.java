package uk.councilportal.entry.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import uk.councilportal.entry.rules.DuePeriodRule;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.indicator.repository.BreakdownRepository;
import uk.councilportal.indicator.repository.IndicatorRepository;
import uk.councilportal.observation.repository.FigureCell;
import uk.councilportal.observation.rules.RetiredMembers;
import uk.councilportal.period.model.ReportingPeriod;

/** Finds the figure behind a cell of the grid, or says that there is no such cell. */
@ApplicationScoped
public class CellFinder {
    private static final int WHOLE_COUNCIL = 0;

    private final IndicatorRepository indicators;
    private final BreakdownRepository breakdowns;

    /** For the proxy of the container only. */
    protected CellFinder() {
        this(null, null);
    }

    @Inject
    public CellFinder(IndicatorRepository indicators, BreakdownRepository breakdowns) {
        this.indicators = indicators;
        this.breakdowns = breakdowns;
    }

    /**
     * A cell that was found.
     *
     * @param indicator its indicator
     * @param figure the figure; empty where none is due in the month
     * @param numbered whether the council has figures for its breakdown
     * @param retired whether its indicator, or a member its breakdown names, is not used for the month
     */
    record Found(KeptIndicator indicator, Optional<FigureCell> figure, boolean numbered, boolean retired) {
        IndicatorDefinition definition() {
            return indicator.definition();
        }
    }

    /** The cell, whose breakdown must be one the council has figures for; the whole council always is. */
    Found find(KeptReport report, EntryPlace place) {
        KeptIndicator indicator =
                indicators.findIndicator(report.id(), place.ref()).orElseThrow(() -> new EntryNotFoundException(place));
        Optional<Integer> breakdown = findNumber(place);
        if (breakdown.isEmpty() && !place.breakdown().isTotal()) {
            throw new EntryNotFoundException(place);
        }
        Optional<FigureCell> figure = DuePeriodRule.due(
                        indicator.definition().measure().frequency(), place.month())
                .map(period -> new FigureCell(indicator.id(), breakdown.orElse(WHOLE_COUNCIL), period));
        boolean retired = indicator.definition().place().retired()
                || !place.breakdown().isTotal()
                        && new RetiredMembers(breakdowns.listDimensions())
                                .areIn(
                                        place.breakdown(),
                                        figure.map(FigureCell::period)
                                                .orElseGet(() -> ReportingPeriod.month(place.month())));
        return new Found(indicator, figure, breakdown.isPresent(), retired);
    }

    /** Numbers the whole council where the council has no figure for it yet. The council's counter must be locked. */
    void prepare(EntryPlace place) {
        if (place.breakdown().isTotal() && findNumber(place).isEmpty()) {
            breakdowns.add(Breakdown.total());
        }
    }

    private Optional<Integer> findNumber(EntryPlace place) {
        return breakdowns.mapBreakdowns().entrySet().stream()
                .filter(entry -> entry.getValue().equals(place.breakdown()))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
