package uk.councilportal.comparison.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.councilportal.benchmark.model.AreaFigure;
import uk.councilportal.benchmark.model.NationalArea;
import uk.councilportal.benchmark.model.SeriesKey;
import uk.councilportal.benchmark.model.StatisticalNeighbour;
import uk.councilportal.benchmark.repository.NationalAreaRepository;
import uk.councilportal.benchmark.repository.NationalSeriesRepository;
import uk.councilportal.benchmark.repository.NeighbourRepository;
import uk.councilportal.benchmark.rules.AskedYear;
import uk.councilportal.benchmark.rules.SameSeries;
import uk.councilportal.comparison.rules.NationalYear;
import uk.councilportal.indicator.model.StandardIndicator;
import uk.councilportal.indicator.repository.StandardIndicatorRepository;

/** Reads what national benchmarks are worked out from. Used by the service within its transaction. */
@ApplicationScoped
public class NationalReader {
    private final StandardIndicatorRepository indicators;
    private final NationalAreaRepository areas;
    private final NationalSeriesRepository series;
    private final NeighbourRepository neighbours;

    /** For the proxy of the container only. */
    protected NationalReader() {
        this(null, null, null, null);
    }

    @Inject
    public NationalReader(
            StandardIndicatorRepository indicators,
            NationalAreaRepository areas,
            NationalSeriesRepository series,
            NeighbourRepository neighbours) {
        this.indicators = indicators;
        this.areas = areas;
        this.series = series;
        this.neighbours = neighbours;
    }

    NationalMaterial read(NationalQuestion question) {
        StandardIndicator indicator = indicators
                .findStandardIndicator(question.indicator())
                .orElseThrow(() -> new BenchmarkNotFoundException(
                        BenchmarkNotFoundException.Part.INDICATOR, question.indicator()));
        String measure = indicator.definition().nationalMeasure();
        Map<SeriesKey, Integer> numbers = kept(measure);
        Optional<Map.Entry<SeriesKey, String>> chosen = choose(numbers, question.year());
        Map<String, AreaFigure> figures = chosen.map(
                        found -> series.mapFigures(numbers.get(found.getKey()), found.getValue()))
                .orElse(Map.of());
        List<NationalArea> all = areas.listAreas();
        NationalYear year = new NationalYear(all, areas.mapContinued(), figures);
        NationalMaterial.Published published = new NationalMaterial.Published(
                chosen.map(found -> found.getKey().source().title()).orElse(""),
                chosen.map(Map.Entry::getValue).orElseGet(() -> question.year().toString()));
        return new NationalMaterial(
                indicator,
                series.findMeasure(measure),
                published,
                year,
                year.keysOfToday(areas.mapKeysByCode()),
                model(question.model()));
    }

    /** The series with the figures of a measure, the first to be taken first. */
    private Map<SeriesKey, Integer> kept(String measure) {
        Map<SeriesKey, Integer> kept = new LinkedHashMap<>();
        for (SeriesKey key : SameSeries.listOf(measure)) {
            series.findSeries(key).ifPresent(number -> kept.put(key, number));
        }
        return kept;
    }

    /** The year that is meant, among those of all series, and the first series that has it. */
    private Optional<Map.Entry<SeriesKey, String>> choose(Map<SeriesKey, Integer> numbers, AskedYear asked) {
        Map<String, SeriesKey> byLabel = new LinkedHashMap<>();
        numbers.forEach((key, number) -> series.listPeriods(number).forEach(label -> byLabel.putIfAbsent(label, key)));
        return asked.choose(byLabel.keySet()).map(label -> Map.entry(byLabel.get(label), label));
    }

    private NationalMaterial.Model model(Optional<String> asked) {
        List<String> versions = neighbours.listVersions();
        asked.filter(version -> !versions.contains(version)).ifPresent(version -> {
            throw new BenchmarkNotFoundException(BenchmarkNotFoundException.Part.MODEL, version);
        });
        Optional<String> version = asked.or(() -> versions.stream().findFirst());
        return new NationalMaterial.Model(
                version,
                version.map(neighbours::listNeighbours).orElse(List.of()).stream()
                        .collect(Collectors.groupingBy(StatisticalNeighbour::council)));
    }
}
