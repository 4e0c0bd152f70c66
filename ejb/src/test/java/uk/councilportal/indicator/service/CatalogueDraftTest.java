package uk.councilportal.indicator.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.indicator.exchange.StandardIndicatorCsvParser;
import uk.councilportal.indicator.exchange.StandardRow;
import uk.councilportal.indicator.model.StandardHistory;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.TypedRows;
import uk.councilportal.scorecard.published.SampleData;

/** The book of changes keeps one reason for all versions that are changed together, of 500 characters at most. */
class CatalogueDraftTest {
    private static final StandardHistory KEPT =
            StandardHistory.of(SampleData.catalogue().get("cpp-count"));

    /** Two reasons are kept with "; " between them, the same one is kept once. */
    @ParameterizedTest
    @CsvSource({"300, 198, 0", "300, 199, 2", "300, 300, 2", "500, 0, 0"})
    void refusesReasonsThatAreTooLongTogether(int first, int second, int faults) {
        FailureLog failures = new FailureLog();
        CatalogueDraft draft = new CatalogueDraft(List.of(KEPT), Map.of(), failures);

        draft.read(new StandardIndicatorCsvParser()
                .readAll(
                        TypedRows.file(
                                "two.csv", List.of(row("", "a".repeat(first)), row("2016-04", "b".repeat(second)))),
                        failures));

        assertThat(failures.kept()).hasSize(faults).allSatisfy(failure -> {
            assertThat(failure.column()).isEqualTo("reason");
            assertThat(failure.message())
                    .contains("at most 500 characters in all of them, not " + (first + second + 2));
        });
        assertThat(draft.failures().isEmpty()).isEqualTo(faults == 0);
    }

    private static Map<String, String> row(String from, String reason) {
        Map<String, String> row = new LinkedHashMap<>(StandardRow.of(KEPT).get(0));
        row.putAll(Map.of("valid_from", from, "title", "Plans", "reason", reason));
        return row;
    }
}
