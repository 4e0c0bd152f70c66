package uk.councilportal.indicator.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.indicator.exchange.StandardIndicatorCsvParser;
import uk.councilportal.indicator.exchange.StandardRow;
import uk.councilportal.indicator.model.StandardHistory;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.TypedRows;
import uk.councilportal.scorecard.published.SampleData;

/** Rows of the catalogue that do not go together: reasons that are too long in all, indicators that replace each other. */
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

    /** Each arrow is a row: what stands on the left is replaced by what stands on the right. */
    @ParameterizedTest
    @CsvSource({
        "cpp-count>icpc-children,                                                    0",
        "cpp-count>icpc-children icpc-children>cpp-count,                            2",
        "cpp-count>icpc-children icpc-children>lac-count lac-count>cpp-count,        3",
    })
    void refusesIndicatorsThatReplaceEachOtherInACircle(String arrows, int faults) {
        FailureLog failures = new FailureLog();
        List<Map<String, String>> rows = Arrays.stream(arrows.split(" "))
                .map(arrow -> arrow.split(">"))
                .map(pair -> replaced(pair[0], pair[1]))
                .toList();
        CatalogueDraft draft = new CatalogueDraft(kept("cpp-count", "icpc-children", "lac-count"), Map.of(), failures);
        draft.read(new StandardIndicatorCsvParser().readAll(TypedRows.file("circle.csv", rows), failures));

        assertThat(failures.kept())
                .hasSize(faults)
                .allSatisfy(failure -> assertThat(failure.message()).contains("is replaced by it in the end"));
    }

    @Test
    void refusesToCloseACircleThatIsKeptButForOneStep() {
        FailureLog failures = new FailureLog();
        StandardHistory next = StandardHistory.of(SampleData.catalogue().get("icpc-children"));
        StandardHistory ended =
                new StandardHistory(next.versions(), Optional.of(ReportingMonth.of(2017, 3)), Optional.of("cpp-count"));
        CatalogueDraft draft = new CatalogueDraft(List.of(KEPT, ended), Map.of(), failures);
        draft.read(new StandardIndicatorCsvParser()
                .readAll(TypedRows.file("circle.csv", List.of(replaced("cpp-count", "icpc-children"))), failures));

        assertThat(failures.kept())
                .singleElement()
                .satisfies(failure -> assertThat(failure.column()).isEqualTo("replaced_by"));
    }

    private static List<StandardHistory> kept(String... codes) {
        return Arrays.stream(codes)
                .map(code -> StandardHistory.of(SampleData.catalogue().get(code)))
                .toList();
    }

    private static Map<String, String> replaced(String code, String next) {
        StandardHistory history = StandardHistory.of(SampleData.catalogue().get(code));
        Map<String, String> row = new LinkedHashMap<>(StandardRow.of(history).get(0));
        row.putAll(Map.of("valid_to", "2017-03", "replaced_by", next));
        return row;
    }

    private static Map<String, String> row(String from, String reason) {
        Map<String, String> row = new LinkedHashMap<>(StandardRow.of(KEPT).get(0));
        row.putAll(Map.of("valid_from", from, "title", "Plans", "reason", reason));
        return row;
    }
}
