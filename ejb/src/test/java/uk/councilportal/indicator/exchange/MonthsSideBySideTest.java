package uk.councilportal.indicator.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.ImportFailure;
import uk.councilportal.platform.exchange.TypedRows;

/** How many months a scorecard shows side by side: what its column says, and what the tables have where it says nothing. */
class MonthsSideBySideTest {
    private static final AuthorityCode COUNCIL = new AuthorityCode("E08000018");

    @ParameterizedTest(name = "{0} with {1} months in the tables: {2}")
    @CsvSource({
        "MONTHS,        24, fits",
        "MONTHS,        25, months_shown",
        "MONTHS RAG,    60, months_shown",
        "MONTHS:24,     60, fits",
        "MONTHS:25,     12, columns",
        "YEAR_END RAG,  60, fits",
    })
    void areTwentyFourAtMost(String columns, int inTables, String outcome) {
        FailureLog failures = new FailureLog();
        new ReportCsvParser(COUNCIL).readAll(TypedRows.file("", List.of(row(columns, inTables))), failures);

        assertThat(failures.kept().stream()
                        .map(ImportFailure::column)
                        .findFirst()
                        .orElse("fits"))
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "from {0} with {1} to {2} with {3}")
    @CsvSource({"MONTHS:3, 60, MONTHS, 24", "MONTHS, 12, MONTHS:3, 60"})
    void changeTogetherWithThoseOfTheTablesInOneForm(String columns, int inTables, String newColumns, int newInTables) {
        assertThat(typed(row(columns, inTables), "columns", newColumns, "months_shown", newInTables))
                .isEmpty();
        assertThat(typed(row(columns, inTables), "months_shown", newInTables, "columns", newColumns))
                .isEmpty();
        assertThat(typed(row(columns, inTables), "columns", "MONTHS", "months_shown", 60))
                .hasSize(1);
    }

    private static List<ImportFailure> typed(
            Map<String, String> right, String first, Object cell, String second, Object other) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put(first, cell.toString());
        typed.put(second, other.toString());
        return TypedRows.check(new ReportCsvParser(COUNCIL), right, typed);
    }

    private static Map<String, String> row(String columns, int inTables) {
        return Map.of(
                "report", "SG",
                "title", "Safeguarding",
                "layout", "OWN",
                "last_month", "2017-03",
                "months_shown", String.valueOf(inTables),
                "columns", columns,
                "figures", "",
                "difference", "SIGNED");
    }
}
