package uk.councilportal.comparison.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.councilportal.benchmark.model.AreaFigure;
import uk.councilportal.benchmark.model.NationalArea;
import uk.councilportal.benchmark.model.NationalMeasure;
import uk.councilportal.benchmark.model.SeriesKey;
import uk.councilportal.benchmark.model.StatisticalNeighbour;
import uk.councilportal.benchmark.repository.NationalAreaRepository;
import uk.councilportal.benchmark.repository.NationalSeriesRepository;
import uk.councilportal.benchmark.repository.NeighbourRepository;
import uk.councilportal.benchmark.rules.AskedYear;
import uk.councilportal.benchmark.rules.SameSeries;
import uk.councilportal.comparison.rules.NationalYear;
import uk.councilportal.indicator.model.StandardHistory;
import uk.councilportal.indicator.model.StandardIndicator;
import uk.councilportal.indicator.model.StandardVersion;
import uk.councilportal.indicator.repository.StandardIndicatorRepository;
import uk.councilportal.period.model.ReportingMonth;

/** Reads what national benchmarks are worked out from. Used by the service within its transaction. */
@ApplicationScoped
public class NationalReader {
    private static final int LAST_MONTH = 3;

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

    /**
     * The benchmarks of one indicator in the year asked for, under the version of the definition that was valid then.
     *
     * @throws BenchmarkNotFoundException when the indicator or the neighbour model is not known
     */
    NationalMaterial read(NationalQuestion question) {
        StandardHistory history = indicators
                .findHistory(question.indicator())
                .orElseThrow(() -> new BenchmarkNotFoundException(
                        BenchmarkNotFoundException.Part.INDICATOR, question.indicator()));
        AskedYear asked = question.year();
        NationalMaterial material = read(
                        List.of(history.latest().indicator()), new Years(asked, asked::choose), question.model())
                .get(history.code());
        return material.as(valid(history, material.published().year()).indicator());
    }

    /** The version of the last month of a year, as official statistics label it; the latest where none is named. */
    static StandardVersion valid(StandardHistory history, String year) {
        return AskedYear.parse(year)
                .flatMap(AskedYear::label)
                .map(label -> history.at(ReportingMonth.of(label.year(), LAST_MONTH)))
                .orElseGet(history::latest);
    }

    /**
     * The benchmarks of many indicators, each in the year asked for or the latest before it, by code.
     *
     * @throws BenchmarkNotFoundException when the neighbour model is not known
     */
    Map<String, NationalMaterial> readUntil(
            Collection<StandardIndicator> wanted, AskedYear until, Optional<String> model) {
        return read(wanted, new Years(until, until::chooseUntil), model);
    }

    /** A few queries, however many indicators there are. */
    private Map<String, NationalMaterial> read(
            Collection<StandardIndicator> wanted, Years years, Optional<String> model) {
        Map<SeriesKey, Integer> numbers = series.mapSeries();
        Map<Integer, List<String>> labels = series.mapPeriods(wanted.stream()
                .flatMap(indicator -> series(indicator, numbers).values().stream())
                .toList());
        Map<String, Optional<Chosen>> chosen = new LinkedHashMap<>();
        wanted.forEach(indicator -> chosen.put(indicator.code(), years.choose(series(indicator, numbers), labels)));
        Map<Integer, Map<String, AreaFigure>> figures = series.mapFigures(chosen.values().stream()
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(Chosen::series, Chosen::year, (one, other) -> one)));
        Map<String, NationalMeasure> measures = series.listMeasures().stream()
                .collect(Collectors.toMap(entry -> entry.key().measure(), Function.identity(), (one, other) -> one));
        Country country = country(model);
        return wanted.stream()
                .collect(Collectors.toMap(
                        StandardIndicator::code,
                        indicator -> country.material(
                                indicator,
                                Optional.ofNullable(measures.get(measure(indicator))),
                                published(chosen.get(indicator.code()), years.asked()),
                                chosen.get(indicator.code())
                                        .map(found -> figures.getOrDefault(found.series(), Map.of()))
                                        .orElse(Map.of()))));
    }

    /** The year asked for, and which of the labels there are is meant by it. */
    private record Years(AskedYear asked, Function<Collection<String>, Optional<String>> choice) {

        /** The year that is meant, among those of all series, and the first series that has it. */
        Optional<Chosen> choose(Map<SeriesKey, Integer> numbers, Map<Integer, List<String>> labels) {
            Map<String, SeriesKey> byLabel = new LinkedHashMap<>();
            numbers.forEach((key, number) ->
                    labels.getOrDefault(number, List.of()).forEach(label -> byLabel.putIfAbsent(label, key)));
            return choice.apply(byLabel.keySet())
                    .map(label -> new Chosen(byLabel.get(label), numbers.get(byLabel.get(label)), label));
        }
    }

    /** A year of a series. */
    private record Chosen(SeriesKey key, int series, String year) {}

    /** What is the same for every indicator. */
    private record Country(
            List<NationalArea> areas,
            Map<String, String> continued,
            Map<String, String> keys,
            NationalMaterial.Model model) {

        NationalMaterial material(
                StandardIndicator indicator,
                Optional<NationalMeasure> measure,
                NationalMaterial.Published published,
                Map<String, AreaFigure> figures) {
            NationalYear year = new NationalYear(areas, continued, figures);
            return new NationalMaterial(indicator, measure, published, year, year.keysOfToday(keys), model);
        }
    }

    private Country country(Optional<String> model) {
        return new Country(areas.listAreas(), areas.mapContinued(), areas.mapKeysByCode(), model(model));
    }

    private static String measure(StandardIndicator indicator) {
        return indicator.definition().nationalMeasure();
    }

    /** The series with the figures of an indicator, the first to be taken first. */
    private static Map<SeriesKey, Integer> series(StandardIndicator indicator, Map<SeriesKey, Integer> numbers) {
        Map<SeriesKey, Integer> kept = new LinkedHashMap<>();
        SameSeries.listOf(measure(indicator)).stream()
                .filter(numbers::containsKey)
                .forEach(key -> kept.put(key, numbers.get(key)));
        return kept;
    }

    private static NationalMaterial.Published published(Optional<Chosen> chosen, AskedYear asked) {
        return new NationalMaterial.Published(
                chosen.map(found -> found.key().source().title()).orElse(""),
                chosen.map(Chosen::year).orElseGet(asked::toString));
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
