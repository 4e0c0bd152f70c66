package uk.councilportal.council.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.council.model.CouncilSettings;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.ImportFailure;
import uk.councilportal.platform.exchange.TypedRows;

@DisplayName("A council that is put on the portal")
class CouncilCsvParserTest {
    private static final Map<String, String> LEEDS = Map.of(
            "council", "E08000035",
            "name", "Leeds",
            "old_la_code", "383",
            "region", "Yorkshire and The Humber",
            "authority_type", "Metropolitan district",
            "short_name", "Leeds",
            "year_start_month", "4",
            "disclosure", "CHILD_COUNT");

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "council, E06000001, yes",
        "council, e08000035, yes",
        "council, E09000001, yes",
        "council, E10000020, yes",
        "council, E07000001, no",
        "council, W06000001, no",
        "council, E0600000 , no",
        "council, ''       , no",
        "name   , ''       , no",
        "region , ''       , no",
        "authority_type, '', no",
        "old_la_code, ''   , yes",
        "old_la_code, 38   , no",
        "short_name, ''    , no",
        "year_start_month, 4, yes",
        "year_start_month, 1, no",
        "disclosure, CHILD_COUNT 5     , yes",
        "disclosure, CHILD_COUNT 7     , yes",
        "disclosure, CHILD_COUNT ROUND5, yes",
        "disclosure, CHILD_COUNT 10 ROUND10 ZERO, yes",
        "disclosure, CHILD_COUNT 4     , no",
        "disclosure, CHILD_COUNT 6     , no",
        "disclosure, CHILD_COUNT 99    , no",
        "disclosure, WORKFORCE         , no",
        "disclosure, ''                , no",
        "disclosure, NONE              , no",
        "disclosure, anything          , no",
    })
    void isTakenOnlyAsItCanBe(String column, String text, String taken) {
        Map<String, String> row = new TreeMap<>(LEEDS);
        row.put(column, text);
        assertThat(failures(row).stream().map(ImportFailure::column))
                .isEqualTo(taken.equals("yes") ? List.of() : List.of(column));
    }

    @Test
    void isReadWhole() {
        TypedCouncil line = new CouncilCsvParser()
                .readAll(TypedRows.file("", List.of(LEEDS)), new FailureLog())
                .get(0);
        assertThat(line.authority().name()).isEqualTo("Leeds");
        assertThat(line.authority().oldLaCode()).isEqualTo("383");
        assertThat(line.type()).isEqualTo("Metropolitan district");
        assertThat(line.settings()).isEqualTo(CouncilSettings.standard("Leeds"));
    }

    @Test
    void tellsByWhatTheFinancialYearIsFixed() {
        Map<String, String> row = new TreeMap<>(LEEDS);
        row.put("year_start_month", "1");
        assertThat(failures(row))
                .singleElement()
                .satisfies(failure -> assertThat(failure.message())
                        .startsWith("By law the financial year of an English council runs from 1 April to 31 March"));
    }

    private static List<ImportFailure> failures(Map<String, String> row) {
        FailureLog failures = new FailureLog();
        new CouncilCsvParser().readAll(TypedRows.file("", List.of(row)), failures);
        return failures.kept();
    }
}
