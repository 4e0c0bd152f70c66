package uk.councilportal.indicator.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.councilportal.indicator.model.StandardHistory;
import uk.councilportal.indicator.model.StandardVersion;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.FileSource;
import uk.councilportal.platform.exchange.TypedRows;

/** What is written about the national catalogue is read back as it was. */
class StandardRowTest {
    private static final FileSource SAMPLE =
            FileSource.of(Path.of("..", "ear", "src", "dev", "sample-data", "standard-indicators.csv"));

    /** The file of the sample knows nothing of versions: each row is a first version. */
    @Test
    void readsTheCatalogueOfTheSampleAndWritesIt() {
        List<StandardIndicatorLine> lines = read(SAMPLE);
        List<Map<String, String>> rows = lines.stream()
                .flatMap(line -> StandardRow.of(StandardHistory.of(line.recipe())).stream())
                .toList();

        List<StandardIndicatorLine> again = read(TypedRows.file("again.csv", rows));
        assertThat(again)
                .extracting(StandardIndicatorLine::version)
                .isEqualTo(lines.stream().map(StandardIndicatorLine::version).toList());
        assertThat(again).hasSize(98).allMatch(line -> line.version().from().isEmpty());
    }

    @Test
    void writesARowForEachVersionAndWhatReplacesTheIndicatorWithTheLast() {
        StandardVersion first = read(SAMPLE).get(1).version();
        StandardVersion later = new StandardVersion(
                Optional.of(ReportingMonth.of(2016, 4)), first.recipe(), "Return, 2016", Optional.of("Calls, \"too\""));
        StandardHistory history = new StandardHistory(
                List.of(first, later), Optional.of(ReportingMonth.of(2017, 3)), Optional.of("cpp-count"));

        List<StandardIndicatorLine> lines = read(TypedRows.file("two.csv", StandardRow.of(history)));
        assertThat(lines).extracting(StandardIndicatorLine::version).containsExactly(first, later);
        assertThat(lines)
                .extracting(StandardIndicatorLine::last)
                .containsExactly(Optional.of(ReportingMonth.of(2016, 3)), Optional.of(ReportingMonth.of(2017, 3)));
        assertThat(lines)
                .extracting(StandardIndicatorLine::replacedBy)
                .containsExactly(Optional.empty(), Optional.of("cpp-count"));
        assertThat(lines).extracting(StandardIndicatorLine::reason).containsExactly("", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "numerator_code",
                "denominator_code",
                "national_measure",
                "source",
                "valid_to",
                "break_reason",
                "replaced_by"
            })
    void leavesWhatItHasNoColumnForAsItIsKept(String left) {
        StandardHistory kept = ofTwoVersions();
        List<Map<String, String>> rows = StandardRow.of(kept);
        List<StandardIndicatorLine> whole = read(TypedRows.file("whole.csv", rows));
        rows.forEach(row -> row.remove(left));

        assertThat(read(TypedRows.file("part.csv", rows), kept)).isEqualTo(whole);
        assertThat(read(TypedRows.file("part.csv", rows)))
                .as("of a new indicator")
                .isNotEqualTo(whole);
        rows.forEach(row -> row.put(left, ""));
        assertThat(read(TypedRows.file("emptied.csv", rows), kept))
                .as("an empty cell empties it")
                .isNotEqualTo(whole);
    }

    private static StandardHistory ofTwoVersions() {
        StandardVersion rate = read(SAMPLE).stream()
                .map(StandardIndicatorLine::version)
                .filter(version -> version.recipe().numeratorCode().isPresent())
                .filter(version -> version.recipe().denominatorCode().isPresent())
                .filter(version ->
                        !version.indicator().definition().nationalMeasure().isEmpty())
                .findFirst()
                .orElseThrow();
        StandardVersion first = new StandardVersion(Optional.empty(), rate.recipe(), "Return, 2015", Optional.empty());
        StandardVersion later = new StandardVersion(
                Optional.of(ReportingMonth.of(2016, 4)), rate.recipe(), "Return, 2016", Optional.of("Calls, too"));
        return new StandardHistory(
                List.of(first, later), Optional.of(ReportingMonth.of(2017, 3)), Optional.of("cpp-count"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHILD_COUTN", "CHILD_COUNT 1", "CHILD_COUNT 100", "NONE ROUND3", "ZERO CHILD_COUNT", ""})
    void refusesADisclosurePolicyThatNobodyCouldApply(String disclosure) {
        Map<String, String> row =
                StandardRow.of(StandardHistory.of(read(SAMPLE).get(1).recipe())).get(0);
        row.put("disclosure", disclosure);

        FailureLog log = new FailureLog();
        assertThat(new StandardIndicatorCsvParser().readAll(TypedRows.file("wrong.csv", List.of(row)), log))
                .isEmpty();
        assertThat(log.kept())
                .singleElement()
                .satisfies(failure -> assertThat(failure.column()).isEqualTo("disclosure"));
    }

    private static List<StandardIndicatorLine> read(FileSource file) {
        return read(file, new StandardIndicatorCsvParser());
    }

    private static List<StandardIndicatorLine> read(FileSource file, StandardHistory kept) {
        return read(
                file,
                new StandardIndicatorCsvParser(
                        code -> code.equals(kept.code()) ? Optional.of(kept) : Optional.empty()));
    }

    private static List<StandardIndicatorLine> read(FileSource file, StandardIndicatorCsvParser parser) {
        FailureLog log = new FailureLog();
        List<StandardIndicatorLine> lines = parser.readAll(file, log);
        assertThat(log.kept()).isEmpty();
        return lines;
    }
}
