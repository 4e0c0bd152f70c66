package uk.councilportal.check.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.councilportal.authority.repository.PopulationRepository;
import uk.councilportal.check.repository.CheckReasonRepository;
import uk.councilportal.check.rules.CheckInputs;
import uk.councilportal.check.rules.ReportChecks;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.Dimension;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.indicator.repository.BreakdownRepository;
import uk.councilportal.indicator.repository.IndicatorRepository;
import uk.councilportal.observation.model.FigureCell;
import uk.councilportal.observation.model.Observation;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.observation.repository.ObservationRepository;
import uk.councilportal.observation.repository.ObservationRow;
import uk.councilportal.observation.rules.BreakdownReduction;
import uk.councilportal.observation.rules.ObservationSet;
import uk.councilportal.observation.rules.RetiredMembers;
import uk.councilportal.period.model.ReportingMonth;

/** Reads what a month is checked from: one query for the figures and one for each sort of fact beside them. */
@ApplicationScoped
public class CheckReader {

    /** Twelve months that may be restated, and the twelve before each of them. */
    private static final int MONTHS_READ = 24;

    private static final int MONTHS_RESTATED = 12;

    @Inject
    IndicatorRepository indicators;

    @Inject
    ObservationRepository observations;

    @Inject
    BreakdownRepository breakdowns;

    @Inject
    PopulationRepository populations;

    @Inject
    CheckReasonRepository reasons;

    @Inject
    FigureCalculations calculations;

    /**
     * The checks of a month as of a revision.
     *
     * @param changedAfter the revision of the report's latest issue: earlier figures written after it are restated
     */
    CheckedMonth read(KeptReport report, ReportingMonth month, int revision, int changedAfter) {
        List<KeptIndicator> kept = indicators.listIndicators(report.id(), revision);
        Map<Integer, Breakdown> numbered = breakdowns.mapBreakdowns();
        List<Dimension> dimensions = breakdowns.listDimensions();
        Figures figures = new Figures(kept, numbered);
        observations
                .listFigures(numbered.keySet(), month.minus(MONTHS_READ), month, revision)
                .forEach(figures::add);
        CheckMaterial material = new CheckMaterial(
                report,
                kept.stream().map(KeptIndicator::definition).toList(),
                figures.entered,
                populations.listPopulations(report.definition().council(), populations.latestReferenceRevision()),
                dimensions);
        CheckInputs inputs = new CheckInputs(
                material.indicators(),
                new ObservationSet(figures.entered, new BreakdownReduction(dimensions)),
                new RetiredMembers(dimensions),
                figures.noted,
                calculations.of(material));
        return new CheckedMonth(
                new ReportChecks(inputs, month),
                figures.restated(month, changedAfter),
                new CheckedMonth.Kept(
                        kept.stream().collect(Collectors.toMap(KeptIndicator::code, Function.identity())),
                        figures.breakdownNumbers(),
                        figures.revisions,
                        reasons.mapReasons(month.minus(MONTHS_RESTATED), month, revision)));
    }

    /** The figures of the report among those read, and what is known of each beside its numbers. */
    private static final class Figures {
        private final Map<Integer, KeptIndicator> indicators;
        private final Map<Integer, Breakdown> breakdowns;
        private final List<Observation> entered = new ArrayList<>();
        private final Map<FigureCell, Integer> revisions = new HashMap<>();
        private final Set<FigureCell> noted = new LinkedHashSet<>();

        Figures(List<KeptIndicator> indicators, Map<Integer, Breakdown> breakdowns) {
            this.indicators = indicators.stream().collect(Collectors.toMap(KeptIndicator::id, Function.identity()));
            this.breakdowns = breakdowns;
        }

        /** A figure that was taken back is none, but its cell has been changed. */
        void add(ObservationRow row) {
            KeptIndicator indicator = indicators.get(row.indicatorId());
            if (indicator == null) {
                return;
            }
            Observation observation = row.toModel(indicator.code(), breakdowns.get(row.breakdownId()));
            FigureCell cell = new FigureCell(observation.code(), observation.breakdown(), observation.period());
            if (observation.status() != ObservationStatus.NOT_ENTERED) {
                entered.add(observation);
            }
            revisions.put(cell, row.revision());
            if (row.dataNote() != null) {
                noted.add(cell);
            }
        }

        Set<FigureCell> restated(ReportingMonth month, int changedAfter) {
            return revisions.entrySet().stream()
                    .filter(figure -> changedAfter > 0 && figure.getValue() > changedAfter)
                    .map(Map.Entry::getKey)
                    .filter(cell -> cell.period().end().isBefore(month)
                            && !cell.period().end().isBefore(month.minus(MONTHS_RESTATED)))
                    .sorted(Comparator.comparing(FigureCell::code).thenComparing(FigureCell::period))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        Map<Breakdown, Integer> breakdownNumbers() {
            return breakdowns.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        }
    }
}
