package uk.councilportal.entry.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.councilportal.authority.repository.PopulationRepository;
import uk.councilportal.disclosure.service.SmallMarkReader;
import uk.councilportal.entry.rules.FigureLinks;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.model.KeptReport;
import uk.councilportal.indicator.repository.BreakdownRepository;
import uk.councilportal.observation.model.Observation;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.observation.repository.CellRepository;
import uk.councilportal.observation.repository.CellStamp;
import uk.councilportal.observation.repository.FigureCell;
import uk.councilportal.observation.repository.ObservationRepository;
import uk.councilportal.observation.repository.ObservationRow;
import uk.councilportal.observation.rules.EndedMeasureRule;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.scorecard.rules.ScorecardInputs;
import uk.councilportal.scorecard.service.NationalSeries;

/** Reads what a grid is composed from: one query for the figures and one for each sort of fact beside them. */
@ApplicationScoped
public class GridReader {
    private static final int YEAR = 12;

    private final GridIndicators indicators;
    private final BreakdownRepository breakdowns;
    private final ObservationRepository observations;
    private final CellRepository cells;
    private final PopulationRepository populations;

    @Inject
    SmallMarkReader marks;

    /** For the proxy of the container only. */
    protected GridReader() {
        this(null, null, null, null, null);
    }

    @Inject
    public GridReader(
            GridIndicators indicators,
            BreakdownRepository breakdowns,
            ObservationRepository observations,
            CellRepository cells,
            PopulationRepository populations) {
        this.indicators = indicators;
        this.breakdowns = breakdowns;
        this.observations = observations;
        this.cells = cells;
        this.populations = populations;
    }

    /** The whole report. */
    GridMaterial read(KeptReport report, ReportingMonth month, int revision) {
        List<KeptIndicator> kept = indicators.list(report.id(), revision);
        Map<Integer, Breakdown> numbers = breakdowns.mapBreakdowns();
        List<ObservationRow> rows = observations.listFigures(numbers.keySet(), firstOf(month), month, revision);
        return material(
                new Read(report, month, kept, kept, numbers, indicators.national(kept)),
                rows,
                cells.mapStamps(numbers.keySet(), month, revision));
    }

    /** What follows from an indicator, itself included, with all it follows from. */
    GridMaterial readFollowing(KeptReport report, ReportingMonth month, IndicatorCode code) {
        List<KeptIndicator> kept = indicators.list(report.id(), Integer.MAX_VALUE);
        FigureLinks links =
                new FigureLinks(kept.stream().map(KeptIndicator::definition).toList());
        Set<IndicatorCode> following = links.dependants(code);
        Set<IndicatorCode> needed = links.inputs(following);
        List<Integer> ids = kept.stream()
                .filter(indicator -> needed.contains(indicator.code()))
                .map(KeptIndicator::id)
                .toList();
        List<KeptIndicator> wanted = kept.stream()
                .filter(indicator -> following.contains(indicator.code()))
                .toList();
        List<ObservationRow> rows = observations.listOfIndicators(ids, month, Integer.MAX_VALUE);
        return material(
                new Read(report, month, kept, wanted, breakdowns.mapBreakdowns(), NationalSeries.none()),
                rows,
                Map.of());
    }

    /** Whether the measure of a figure had ended before its month, as far as the grid of the month goes back. */
    boolean hasEnded(FigureCell figure) {
        ReportingMonth month = figure.period().end();
        NavigableMap<ReportingMonth, ObservationStatus> said = new TreeMap<>();
        observations
                .listFigures(
                        Set.of(figure.indicatorId()),
                        Set.of(figure.breakdownId()),
                        firstOf(month),
                        month.minus(1),
                        Integer.MAX_VALUE)
                .stream()
                .filter(row -> row.period().type() == figure.period().type())
                .forEach(row -> said.put(row.period().end(), row.status()));
        return EndedMeasureRule.endBefore(said, month).isPresent();
    }

    /** The year of a month shown may begin, and twelve months may go back, two years before. */
    private static ReportingMonth firstOf(ReportingMonth month) {
        return month.minus(YEAR).financialYear().first().minus(YEAR);
    }

    private GridMaterial material(Read read, List<ObservationRow> rows, Map<FigureCell, CellStamp> stamps) {
        Map<Integer, KeptIndicator> ofReport =
                read.kept().stream().collect(Collectors.toMap(KeptIndicator::id, Function.identity()));
        List<ObservationRow> own = rows.stream()
                .filter(row -> ofReport.containsKey(row.indicatorId()))
                .toList();
        List<Observation> figures = own.stream()
                .map(row -> row.toModel(
                        ofReport.get(row.indicatorId()).code(), read.numbers().get(row.breakdownId())))
                .toList();
        ScorecardInputs inputs = new ScorecardInputs(
                read.report().definition(),
                read.kept().stream().map(KeptIndicator::definition).toList(),
                figures,
                List.of(),
                populations.listPopulations(
                        read.report().definition().council(), populations.latestReferenceRevision()),
                breakdowns.listDimensions());
        return new GridMaterial(
                read.month(),
                read.wanted(),
                inverse(read.numbers()),
                inputs,
                byCell(own),
                stamps,
                marks.read(read.report().definition().council(), read.kept()),
                read.national());
    }

    private static Map<FigureCell, ObservationRow> byCell(List<ObservationRow> rows) {
        Map<FigureCell, ObservationRow> byCell = new HashMap<>();
        rows.forEach(row -> byCell.put(new FigureCell(row.indicatorId(), row.breakdownId(), row.period()), row));
        return byCell;
    }

    private static Map<Breakdown, Integer> inverse(Map<Integer, Breakdown> numbers) {
        return numbers.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    /** What was asked for and the names of what is read. */
    private record Read(
            KeptReport report,
            ReportingMonth month,
            List<KeptIndicator> kept,
            List<KeptIndicator> wanted,
            Map<Integer, Breakdown> numbers,
            NationalSeries national) {}
}
