package uk.councilportal.comparison.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.comparison.model.League;
import uk.councilportal.comparison.model.LeagueRow;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.scorecard.published.CsvTable;
import uk.councilportal.scorecard.published.SharedFolder;

/**
 * Comparisons of the four sample councils that are known to be right: {@code ../shared/data/councils/comparison_examples.csv}.
 *
 * <p>Worked out from the sample data by the parsers of the import, the calculation of each report, and the rules of
 * comparison. Where the folder is absent the test is skipped.
 */
class ComparisonExamplesTest {

    private static final Path EXAMPLES = SharedFolder.find("data/councils").resolve("comparison_examples.csv");
    private static final Map<String, AuthorityCode> COUNCILS = Map.of(
            "rotherham", new AuthorityCode("E08000018"),
            "norfolk", new AuthorityCode("E10000020"),
            "southampton", new AuthorityCode("E06000045"),
            "birmingham", new AuthorityCode("E08000025"));
    private static final Map<String, Polarity> POLARITIES =
            Map.of("HIGH", Polarity.HIGH_IS_GOOD, "LOW", Polarity.LOW_IS_GOOD, "NEUTRAL", Polarity.NEUTRAL);
    private static final SampleComparison SAMPLE = new SampleComparison();

    static Stream<CSVRecord> examples() {
        assumeTrue(Files.isRegularFile(EXAMPLES), "skipped: no examples at ../shared/data/councils");
        return CsvTable.read(EXAMPLES).stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void isReproduced(CSVRecord example) {
        String standard = example.get("standard_code");
        Measure measure = SAMPLE.recipe(standard).indicator().measure();
        League league =
                LeagueRule.league(SAMPLE.figures(standard, ReportingMonth.parse(example.get("period"))), measure);
        SoftAssertions check = new SoftAssertions();
        COUNCILS.forEach((name, code) ->
                check.assertThat(shown(league, code, measure)).as(name).isEqualTo(number(example.get(name))));
        check.assertThat(league.best()).as("best").isEqualTo(best(example.get("best_council")));
        check.assertThat(league.withFigure()).isEqualTo(Integer.parseInt(example.get("n_councils")));
        check.assertThat(league.leastComparable())
                .map(Enum::name)
                .as("grade of %s", league)
                .contains(example.get("comparability_worst"));
        check.assertThat(measure.polarity()).isEqualTo(POLARITIES.get(example.get("polarity")));
        check.assertThat(measure.decimals()).isEqualTo(Integer.parseInt(example.get("decimals")));
        check.assertAll();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void everyFigureSaysWhereItComesFrom(CSVRecord example) {
        SAMPLE.figures(example.get("standard_code"), ReportingMonth.parse(example.get("period")))
                .values()
                .forEach(figure -> assertThat(figure.reason()).isNotBlank());
    }

    private static String shown(League league, AuthorityCode council, Measure measure) {
        return league.rows().stream()
                .filter(row -> row.council().equals(council))
                .findFirst()
                .map(LeagueRow::figure)
                .flatMap(figure -> figure.value().known())
                .map(measure.format()::round)
                .map(ComparisonExamplesTest::plain)
                .orElse("");
    }

    private static String number(String printed) {
        return printed.isEmpty() ? "" : plain(new BigDecimal(printed));
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static List<AuthorityCode> best(String name) {
        return COUNCILS.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .toList();
    }
}
