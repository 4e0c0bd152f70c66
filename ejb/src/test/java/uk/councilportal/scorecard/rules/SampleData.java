package uk.councilportal.scorecard.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.authority.model.Population;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.Derivation;
import uk.councilportal.indicator.model.Dimension;
import uk.councilportal.indicator.model.DimensionMember;
import uk.councilportal.indicator.model.DirectionBasis;
import uk.councilportal.indicator.model.Expression;
import uk.councilportal.indicator.model.FigureKind;
import uk.councilportal.indicator.model.Formula;
import uk.councilportal.indicator.model.FormulaScope;
import uk.councilportal.indicator.model.Frequency;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.IndicatorPlace;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.indicator.model.ReportDefinition;
import uk.councilportal.indicator.model.ReportLayout;
import uk.councilportal.indicator.model.YearFigure;
import uk.councilportal.indicator.model.YearToDateBasis;
import uk.councilportal.observation.model.Amounts;
import uk.councilportal.observation.model.Observation;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.period.model.FinancialYear;
import uk.councilportal.period.model.PeriodType;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.target.model.Target;
import uk.councilportal.target.model.TargetBasis;
import uk.councilportal.target.model.TargetSetting;
import uk.councilportal.target.model.TargetState;
import uk.councilportal.target.model.Tolerance;
import uk.councilportal.target.model.ValueRange;

/** The sample files of the project, read for tests of the calculation. */
public final class SampleData {

    private static final Path FOLDER = Path.of("../ear/src/dev/sample-data");

    private SampleData() {}

    /** The reports of the sample, by code. */
    static Map<String, ScorecardCalculation> calculations() {
        Map<String, ScorecardCalculation> all = new LinkedHashMap<>();
        reports().forEach((code, report) -> all.put(code, new ScorecardCalculation(report.inputs(), report.month())));
        return all;
    }

    /** What the reports of the sample are calculated from, by code. */
    public static Map<String, SampleReport> reports() {
        Map<String, SampleReport> all = new LinkedHashMap<>();
        for (CSVRecord row : read("reports.csv")) {
            ReportingMonth month = ReportingMonth.parse(row.get("last_month"));
            all.put(row.get("report"), new SampleReport(inputs(row), month));
        }
        return all;
    }

    /** A report of the sample and its published month. */
    public record SampleReport(ScorecardInputs inputs, ReportingMonth month) {}

    private static ScorecardInputs inputs(CSVRecord report) {
        String code = report.get("report");
        String council = report.get("council");
        return new ScorecardInputs(
                report(report),
                indicators(code),
                of("observations.csv", "report", code, SampleData::observation),
                of("targets.csv", "report", code, SampleData::target),
                of("populations.csv", "council", council, SampleData::population),
                dimensions(council));
    }

    private static ReportDefinition report(CSVRecord row) {
        ReportLayout layout = new ReportLayout(
                row.get("layout"),
                Integer.parseInt(row.get("months_shown")),
                List.of(row.get("columns").split(" ")),
                Stream.of(row.get("figures").split(" "))
                        .map(FigureKind::valueOf)
                        .collect(Collectors.toSet()),
                row.get("difference").equals("SIZE"));
        return new ReportDefinition(row.get("report"), new AuthorityCode(row.get("council")), row.get("title"), layout);
    }

    private static List<IndicatorDefinition> indicators(String report) {
        Map<String, List<Formula>> formulas = new LinkedHashMap<>();
        for (CSVRecord row : read("formulas.csv")) {
            if (row.get("report").equals(report)) {
                formulas.computeIfAbsent(row.get("ref"), ref -> new ArrayList<>())
                        .add(formula(row));
            }
        }
        return of(
                "indicators.csv",
                "report",
                report,
                row -> indicator(row, formulas.getOrDefault(row.get("ref"), List.of())));
    }

    private static IndicatorDefinition indicator(CSVRecord row, List<Formula> formulas) {
        Measure measure = new Measure(
                MeasureUnit.valueOf(row.get("unit")),
                Integer.parseInt(row.get("decimals")),
                Polarity.valueOf(row.get("polarity")),
                Frequency.valueOf(row.get("frequency")));
        YearFigure year = new YearFigure(
                YearToDateBasis.valueOf(row.get("year_basis")),
                words(row.get("year_months")).stream().map(Integer::valueOf).toList(),
                text(row, "year_source").map(IndicatorCode::new),
                text(row, "year_weight").map(Expression::parse));
        Derivation derivation = new Derivation(
                formulas,
                text(row, "parts").map(Expression::parse),
                text(row, "share_of").map(Expression::parse),
                text(row, "rolling_sum_of").map(Expression::parse),
                DirectionBasis.valueOf(row.get("direction")));
        IndicatorPlace place = new IndicatorPlace(
                row.get("area"),
                row.get("title"),
                Integer.parseInt(row.get("position")),
                row.get("on_scorecard").equals("yes"),
                row.get("data_note"));
        return new IndicatorDefinition(new IndicatorCode(row.get("ref")), place, measure, year, derivation);
    }

    private static Formula formula(CSVRecord row) {
        FormulaScope scope = new FormulaScope(
                text(row, "from").map(ReportingMonth::parse),
                text(row, "to").map(ReportingMonth::parse),
                words(row.get("period_types")).stream().map(PeriodType::valueOf).collect(Collectors.toSet()),
                row.get("dimension"));
        return new Formula(
                scope,
                Expression.parse(row.get("numerator")),
                text(row, "denominator").map(Expression::parse),
                new BigDecimal(row.get("multiplier")),
                row.get("annualised").equals("yes"));
    }

    private static Observation observation(CSVRecord row) {
        return new Observation(
                new IndicatorCode(row.get("ref")),
                Breakdown.of(row.get("dimension"), row.get("member")),
                ReportingPeriod.parse(PeriodType.valueOf(row.get("period_type")), row.get("period")),
                new Amounts(number(row, "value"), number(row, "numerator"), number(row, "denominator")),
                ObservationStatus.valueOf(row.get("status")));
    }

    private static Target target(CSVRecord row) {
        Tolerance tolerance = new Tolerance(
                text(row, "red").map(ValueRange::parse),
                text(row, "amber").map(ValueRange::parse),
                text(row, "green").map(ValueRange::parse));
        TargetSetting setting = new TargetSetting(
                TargetState.valueOf(row.get("state")),
                TargetBasis.valueOf(row.get("basis")),
                number(row, "target"),
                tolerance,
                row.get("text"));
        return new Target(
                new IndicatorCode(row.get("ref")),
                Breakdown.of(row.get("dimension"), row.get("member")),
                FinancialYear.parse(row.get("year")),
                setting);
    }

    private static Population population(CSVRecord row) {
        return new Population(
                row.get("series"),
                row.get("area"),
                ReportingMonth.parse(row.get("from")),
                text(row, "to").map(ReportingMonth::parse),
                Integer.parseInt(row.get("children")));
    }

    private static List<Dimension> dimensions(String council) {
        Map<String, List<DimensionMember>> members = new LinkedHashMap<>();
        for (CSVRecord row : read("dimensions.csv")) {
            if (row.get("council").equals(council)) {
                members.computeIfAbsent(row.get("dimension"), code -> new ArrayList<>())
                        .add(new DimensionMember(
                                row.get("member"), row.get("total").equals("yes")));
            }
        }
        return members.entrySet().stream()
                .map(entry -> new Dimension(entry.getKey(), entry.getKey(), entry.getValue()))
                .toList();
    }

    private static <T> List<T> of(String file, String column, String value, Function<CSVRecord, T> reader) {
        return read(file).stream()
                .filter(row -> row.get(column).equals(value))
                .map(reader)
                .toList();
    }

    private static Optional<String> text(CSVRecord row, String column) {
        return Optional.of(row.get(column)).filter(text -> !text.isEmpty());
    }

    private static Optional<BigDecimal> number(CSVRecord row, String column) {
        return text(row, column).map(BigDecimal::new);
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    private static List<CSVRecord> read(String file) {
        return CsvTable.read(FOLDER.resolve(file));
    }

    /** A file with a header line. */
    static final class CsvTable {

        private CsvTable() {}

        static List<CSVRecord> read(Path file) {
            CSVFormat format = CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            try (CSVParser parser = CSVParser.parse(Files.newBufferedReader(file, StandardCharsets.UTF_8), format)) {
                return parser.getRecords();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
