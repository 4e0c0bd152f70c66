package uk.councilportal.comparison.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.benchmark.exchange.AreaCsvParser;
import uk.councilportal.benchmark.exchange.AreaDirectory;
import uk.councilportal.benchmark.exchange.AreaLine;
import uk.councilportal.benchmark.exchange.MeasureCsvParser;
import uk.councilportal.benchmark.exchange.NationalFile;
import uk.councilportal.benchmark.exchange.NationalLine;
import uk.councilportal.benchmark.exchange.NeighbourCsvParser;
import uk.councilportal.benchmark.exchange.NeighbourLine;
import uk.councilportal.benchmark.exchange.ToolValueCsvParser;
import uk.councilportal.benchmark.model.AreaFigure;
import uk.councilportal.benchmark.model.NationalArea;
import uk.councilportal.benchmark.model.NationalMeasure;
import uk.councilportal.benchmark.model.SeriesExtent;
import uk.councilportal.benchmark.model.YearLabel;
import uk.councilportal.benchmark.rules.AreaSuccession;
import uk.councilportal.benchmark.rules.AskedYear;
import uk.councilportal.benchmark.rules.EnglandValueRule;
import uk.councilportal.comparison.rules.NationalYear;
import uk.councilportal.indicator.exchange.StandardIndicatorCsvParser;
import uk.councilportal.indicator.model.StandardIndicator;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.exchange.CsvParser;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.scorecard.published.SampleData;

/** Every national example through parsers and rules alone; skipped where the shared folder is absent. */
class NationalExamplesTest {
    private static final Path CATALOGUE = Path.of("..", "ear", "src", "dev", "sample-data", "standard-indicators.csv");

    @Test
    void reproducesEveryNationalExample() throws IOException {
        assumeTrue(
                Files.isDirectory(NationalExamples.NATIONAL),
                "skipped: the national files are not at ../shared/data/national");
        Tables tables = new Tables();
        NationalExamples.check(code -> new NationalComposer(tables.material(code)).compose(Set.of()));
    }

    /** Every neighbours' mean once more, as exceptions are held against it. */
    @Test
    void holdsExceptionsAgainstTheSameMeans() throws IOException {
        assumeTrue(
                Files.isDirectory(NationalExamples.NATIONAL),
                "skipped: the national files are not at ../shared/data/national");
        Tables tables = new Tables();
        NationalMeans means = new NationalMeans(SampleData.catalogue().values(), year -> tables.materials());
        int compared = 0;
        for (CSVRecord example : NationalExamples.rows()) {
            Optional<NeighbourFigure> found = means.find(
                    tables.council(example.get("la_code")),
                    example.get("standard_code"),
                    ReportingMonth.of(YearLabel.parse(example.get("lait_year")).year(), 3));
            if (found.isPresent()) {
                compared++;
                assertThat(found.get().mean().mean().displayed()).contains(example.get("sn_mean_display"));
                assertThat(found.get().mean().used()).hasToString(example.get("sn_n_with_data"));
                assertThat(found.get().origin())
                        .extracting(References.Origin::year, References.Origin::model)
                        .containsExactly(example.get("lait_year"), "2025");
            }
        }
        assertThat(compared).isGreaterThan(60);
    }

    /** The published files in memory. */
    private static final class Tables {
        private final List<NationalArea> areas;
        private final AreaDirectory directory;
        private final Map<String, NationalMeasure> measures;
        private final Map<String, Map<String, Map<String, AreaFigure>>> figures = new HashMap<>();
        private final Map<String, StandardIndicator> indicators = new HashMap<>();
        private final NationalMaterial.Model model;

        Tables() throws IOException {
            areas = read(new AreaCsvParser(), open("lait_areas.csv")).stream()
                    .map(AreaLine::area)
                    .toList();
            directory = new AreaDirectory(areas, Map.of());
            measures = read(new MeasureCsvParser(), open("lait_measures.csv")).stream()
                    .collect(Collectors.toMap(
                            line -> line.measure().key().measure(), line -> line.measure(), (one, other) -> one));
            ToolValueCsvParser values = new ToolValueCsvParser(measures.keySet(), directory);
            for (NationalLine line : read(values, open("lait_social_care_long.csv.gz"))) {
                figures.computeIfAbsent(line.series().measure(), measure -> new HashMap<>())
                        .computeIfAbsent(line.period(), period -> new HashMap<>())
                        .put(line.area(), new AreaFigure(line.area(), line.figure(), Optional.empty()));
            }
            read(new StandardIndicatorCsvParser(), NationalFile.of(FileSource.of(CATALOGUE)))
                    .forEach(line -> indicators.put(line.indicator().code(), line.indicator()));
            NationalFile neighbours = open("sn_model_2025_wide.csv");
            model = new NationalMaterial.Model(
                    Optional.of("2025"),
                    read(new NeighbourCsvParser(neighbours, directory), neighbours).stream()
                            .collect(Collectors.toMap(NeighbourLine::council, NeighbourLine::neighbours)));
        }

        AuthorityCode council(String key) {
            return areas.stream()
                    .filter(area -> area.key().equals(key))
                    .findFirst()
                    .flatMap(NationalArea::onsCode)
                    .orElseThrow();
        }

        /** Everything there is of the latest year, by indicator. */
        Map<String, NationalMaterial> materials() {
            return indicators.values().stream()
                    .filter(indicator ->
                            figures.containsKey(indicator.definition().nationalMeasure()))
                    .collect(Collectors.toMap(StandardIndicator::code, indicator -> material(indicator.code())));
        }

        NationalMaterial material(String code) {
            StandardIndicator indicator = indicators.get(code);
            NationalMeasure measure = measures.get(indicator.definition().nationalMeasure());
            Map<String, Map<String, AreaFigure>> years =
                    figures.get(measure.key().measure());
            String year = AskedYear.latest().choose(years.keySet()).orElseThrow();
            Map<String, AreaFigure> published = new HashMap<>(years.get(year));
            published.computeIfPresent(
                    NationalArea.ENGLAND,
                    (key, england) -> new AreaFigure(
                            key, england.figure(), EnglandValueRule.doubt(measure.form(), extent(published))));
            Map<AuthorityCode, String> keys = areas.stream()
                    .filter(NationalArea::isCouncil)
                    .collect(Collectors.toMap(area -> area.onsCode().orElseThrow(), NationalArea::key));
            return new NationalMaterial(
                    indicator,
                    Optional.of(measure),
                    new NationalMaterial.Published("source", year),
                    new NationalYear(areas, AreaSuccession.ofKeys(), published),
                    keys,
                    model);
        }

        private SeriesExtent extent(Map<String, AreaFigure> published) {
            List<BigDecimal> councils = numbers(published, NationalArea::isCouncil);
            List<BigDecimal> regions = numbers(published, area -> area.key().startsWith("E12"));
            boolean all = regions.size() == 9;
            return new SeriesExtent(
                    1,
                    "",
                    published.get(NationalArea.ENGLAND).figure().number(),
                    Optional.of(Collections.min(councils)),
                    Optional.of(Collections.max(councils)),
                    Optional.of(regions.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                            .filter(sum -> all),
                    Optional.of(regions).filter(some -> all).map(Collections::max));
        }

        private List<BigDecimal> numbers(Map<String, AreaFigure> published, Predicate<NationalArea> wanted) {
            return areas.stream()
                    .filter(wanted)
                    .flatMap(area -> Stream.ofNullable(published.get(area.key())))
                    .flatMap(figure -> figure.figure().number().stream())
                    .toList();
        }

        private static NationalFile open(String name) throws IOException {
            return NationalFile.of(FileSource.of(NationalExamples.NATIONAL.resolve(name)));
        }

        private static <T> List<T> read(CsvParser<T> parser, NationalFile file) {
            FailureLog failures = new FailureLog();
            List<T> lines = new ArrayList<>(parser.readAll(file.source(), failures));
            assertThat(failures.kept()).isEmpty();
            return lines;
        }
    }
}
