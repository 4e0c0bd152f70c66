package uk.councilportal.scorecard.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import uk.councilportal.authority.exchange.PopulationCsvParser;
import uk.councilportal.authority.exchange.PopulationLine;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.authority.model.Population;
import uk.councilportal.indicator.exchange.DimensionCsvParser;
import uk.councilportal.indicator.exchange.DimensionLine;
import uk.councilportal.indicator.exchange.FigureDirectory;
import uk.councilportal.indicator.exchange.FormulaCsvParser;
import uk.councilportal.indicator.exchange.FormulaLine;
import uk.councilportal.indicator.exchange.IndicatorCsvParser;
import uk.councilportal.indicator.exchange.ReportCsvParser;
import uk.councilportal.indicator.exchange.ReportLine;
import uk.councilportal.indicator.exchange.StandardIndicatorCsvParser;
import uk.councilportal.indicator.exchange.StandardIndicatorLine;
import uk.councilportal.indicator.exchange.StandardLinkCsvParser;
import uk.councilportal.indicator.exchange.StandardLinkLine;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.Dimension;
import uk.councilportal.indicator.model.DimensionMember;
import uk.councilportal.indicator.model.Formula;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.model.StandardRecipe;
import uk.councilportal.observation.exchange.ObservationCsvParser;
import uk.councilportal.observation.model.Observation;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.exchange.CsvParser;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.scorecard.rules.ScorecardInputs;
import uk.councilportal.target.exchange.TargetCsvParser;
import uk.councilportal.target.model.Target;

/** The sample files of one council, read by the parsers of the import. */
public final class SampleData {

    private static final Path FOLDER = Path.of("../ear/src/dev/sample-data");

    private final AuthorityCode council;
    private final List<Dimension> dimensions;
    private final List<Population> populations;
    private final Map<String, List<KeptIndicator>> indicators = new LinkedHashMap<>();
    private final List<Breakdown> breakdowns = new ArrayList<>(List.of(Breakdown.total()));
    private final FigureDirectory directory = new FigureDirectory(this::number);

    private SampleData(AuthorityCode council) {
        this.council = council;
        dimensions = dimensions();
        populations = read("populations.csv", new PopulationCsvParser()).stream()
                .map(PopulationLine::population)
                .toList();
        keepIndicators();
        directory.addBreakdowns(dimensions, Map.of(0, Breakdown.total()));
        indicators.forEach(directory::addReport);
    }

    /** A report of the sample and its published month. */
    public record SampleReport(ScorecardInputs inputs, ReportingMonth month) {}

    /** What the reports of all councils of the sample are calculated from, by code. */
    public static Map<String, SampleReport> reports() {
        Map<String, SampleReport> all = new LinkedHashMap<>();
        for (CSVRecord row : CsvTable.read(FOLDER.resolve("authorities.csv"))) {
            all.putAll(new SampleData(new AuthorityCode(row.get("council"))).ownReports());
        }
        return all;
    }

    /** What the sample links to the national catalogue, council by council. */
    public static Map<AuthorityCode, List<StandardLinkLine>> links() {
        Map<AuthorityCode, List<StandardLinkLine>> all = new LinkedHashMap<>();
        for (CSVRecord row : CsvTable.read(FOLDER.resolve("authorities.csv"))) {
            AuthorityCode code = new AuthorityCode(row.get("council"));
            all.put(code, read(ownRows("indicator-links.csv", code), new StandardLinkCsvParser(code)));
        }
        return all;
    }

    /** The national catalogue of the sample, by code. */
    public static Map<String, StandardRecipe> catalogue() {
        String file = "standard-indicators.csv";
        return read(FileSource.of(file, bytes(file, line -> true)), new StandardIndicatorCsvParser()).stream()
                .map(StandardIndicatorLine::recipe)
                .collect(Collectors.toMap(StandardRecipe::code, Function.identity()));
    }

    private Map<String, SampleReport> ownReports() {
        Map<String, List<Observation>> observations = observations();
        Map<String, List<Target>> targets = targets();
        Map<String, SampleReport> reports = new LinkedHashMap<>();
        for (ReportLine line : read("reports.csv", new ReportCsvParser(council))) {
            String code = line.definition().code();
            ScorecardInputs inputs = new ScorecardInputs(
                    line.definition(),
                    indicators.get(code).stream().map(KeptIndicator::definition).toList(),
                    observations.getOrDefault(code, List.of()),
                    targets.getOrDefault(code, List.of()),
                    populations,
                    dimensions);
            reports.put(code, new SampleReport(inputs, line.lastMonth()));
        }
        return reports;
    }

    private void keepIndicators() {
        Map<String, List<Formula>> formulas = read("formulas.csv", new FormulaCsvParser(council)).stream()
                .collect(Collectors.groupingBy(
                        line -> place(line.report(), line.code()),
                        Collectors.mapping(FormulaLine::formula, Collectors.toList())));
        int[] number = {0};
        read("indicators.csv", new IndicatorCsvParser(council)).forEach(line -> {
            IndicatorDefinition entered = line.definition();
            IndicatorDefinition definition =
                    entered.withFormulas(formulas.getOrDefault(place(line.report(), entered.code()), List.of()));
            indicators
                    .computeIfAbsent(line.report(), report -> new ArrayList<>())
                    .add(new KeptIndicator(number[0]++, definition, List.of()));
        });
    }

    private Map<String, List<Observation>> observations() {
        Map<String, List<Observation>> found = new LinkedHashMap<>();
        read("observations.csv", new ObservationCsvParser(council, directory)).forEach(line -> {
            String report = reportOf(line.place().indicatorId());
            Observation observation = new Observation(
                    codeOf(line.place().indicatorId()),
                    breakdowns.get(line.place().breakdownId()),
                    line.period(),
                    line.amounts(),
                    line.status());
            found.computeIfAbsent(report, key -> new ArrayList<>()).add(observation);
        });
        return found;
    }

    private Map<String, List<Target>> targets() {
        return read("targets.csv", new TargetCsvParser(council, directory)).stream()
                .map(line -> line.target())
                .collect(Collectors.groupingBy(
                        kept -> reportOf(kept.key().indicatorId()),
                        Collectors.mapping(
                                kept -> new Target(
                                        codeOf(kept.key().indicatorId()),
                                        breakdowns.get(kept.key().breakdownId()),
                                        kept.key().year(),
                                        kept.setting()),
                                Collectors.toList())));
    }

    private List<Dimension> dimensions() {
        Map<String, List<DimensionLine>> lines = read("dimensions.csv", new DimensionCsvParser(council)).stream()
                .collect(Collectors.groupingBy(DimensionLine::dimension, LinkedHashMap::new, Collectors.toList()));
        return lines.entrySet().stream()
                .map(entry ->
                        new Dimension(entry.getKey(), entry.getValue().get(0).title(), members(entry.getValue())))
                .toList();
    }

    private static List<DimensionMember> members(List<DimensionLine> lines) {
        return lines.stream().map(DimensionLine::member).toList();
    }

    private int number(Breakdown breakdown) {
        breakdowns.add(breakdown);
        return breakdowns.size() - 1;
    }

    private String reportOf(int indicator) {
        return indicators.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(kept -> kept.id() == indicator))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private IndicatorCode codeOf(int indicator) {
        return directory.findName(indicator).orElseThrow().ref();
    }

    private static String place(String report, IndicatorCode code) {
        return report + " " + code;
    }

    private <T> List<T> read(String file, CsvParser<T> parser) {
        return read(ownRows(file, council), parser);
    }

    /** The rows of a file, all of which must be acceptable. */
    private static <T> List<T> read(FileSource file, CsvParser<T> parser) {
        FailureLog failures = new FailureLog();
        List<T> rows = parser.readAll(file, failures);
        assertThat(failures.kept()).as(file.name()).isEmpty();
        return rows;
    }

    /** The sample files hold all councils; a council imports its own rows. */
    private static FileSource ownRows(String file, AuthorityCode council) {
        return FileSource.of(file, bytes(file, line -> line.startsWith("council,") || line.startsWith(council + ",")));
    }

    private static byte[] bytes(String file, Predicate<String> wanted) {
        try (Stream<String> lines = Files.lines(FOLDER.resolve(file), StandardCharsets.UTF_8)) {
            return lines.filter(wanted).collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
