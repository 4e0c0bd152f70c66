package uk.councilportal.indicator.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.platform.exchange.CsvParser;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.TypedRows;
import uk.councilportal.sample.exchange.SampleFiles;

/** What is kept of an indicator and written as a row is read as the same again: all of the sample councils' are tried. */
class IndicatorRowTest {
    private static final SampleFiles SAMPLE = new SampleFiles(Path.of("../ear/src/dev/sample-data"));

    static Stream<AuthorityCode> councils() {
        return Stream.of("E08000018", "E10000020", "E06000045", "E08000025").map(AuthorityCode::new);
    }

    @ParameterizedTest
    @MethodSource("councils")
    void writesIndicatorsAsTheyAreRead(AuthorityCode council) {
        List<IndicatorLine> lines = new IndicatorCsvParser(council)
                .readAll(SAMPLE.of(council, "indicators.csv").orElseThrow(), new FailureLog());

        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            Map<String, String> row = IndicatorRow.of(line.report(), line.definition());
            assertThat(read(new IndicatorCsvParser(council), row).definition()).isEqualTo(line.definition());
        });
    }

    @ParameterizedTest
    @MethodSource("councils")
    void writesLinksAsTheyAreRead(AuthorityCode council) {
        List<StandardLinkLine> lines = new StandardLinkCsvParser(council)
                .readAll(SAMPLE.of(council, "indicator-links.csv").orElseThrow(), new FailureLog());

        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            Map<String, String> row = IndicatorRow.of(line.report(), line.link());
            assertThat(read(new StandardLinkCsvParser(council), row).link()).isEqualTo(line.link());
        });
    }

    private static <T> T read(CsvParser<T> parser, Map<String, String> row) {
        FailureLog failures = new FailureLog();
        List<T> read = parser.readAll(TypedRows.file("typed", List.of(row)), failures);
        assertThat(failures.kept()).isEmpty();
        assertThat(read).hasSize(1);
        return read.get(0);
    }
}
