package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Councils compared over REST: the known examples, and nothing beyond what each council consents to or what tells of a child. */
class ComparisonRestIT {

    private static final String ROTHERHAM = "E08000018";
    private static final String NORFOLK = "E10000020";
    private static final String SOUTHAMPTON = "E06000045";
    private static final String BIRMINGHAM = "E08000025";
    private static final String COUNCILS = String.join(",", ROTHERHAM, NORFOLK, SOUTHAMPTON, BIRMINGHAM);
    private static final Map<String, String> CODES =
            Map.of("rotherham", ROTHERHAM, "norfolk", NORFOLK, "southampton", SOUTHAMPTON, "birmingham", BIRMINGHAM);
    private static final List<String> GRADES = List.of("SAME", "CLOSE", "DIFFERENT_DEFINITION", "NOT_COMPARABLE");

    private final RunningPortal portal = RunningPortal.get();

    static Stream<CSVRecord> examples() {
        Path examples = SharedFolder.find("data/councils").resolve("comparison_examples.csv");
        assumeTrue(Files.isRegularFile(examples), "skipped: no examples at ../shared/data/councils");
        return SharedFolder.read(examples).stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void reproducesTheExamplesForABoard(CSVRecord example) {
        Map<String, CSVRecord> rows = compared("board-all", example.get("standard_code"), example.get("period"));

        CODES.forEach((name, code) -> assertThat(rounded(rows.get(code), example))
                .as(name + " " + rows.get(code))
                .isEqualTo(example.get(name)));
        List<String> best = rows.values().stream()
                .filter(row -> row.get("rank").equals("1"))
                .map(row -> row.get("council"))
                .toList();
        String expected = example.get("best_council");
        assertThat(best).isEqualTo(expected.equals("-") ? List.of() : List.of(CODES.get(expected.toLowerCase())));
        assertThat(rows.values().stream()
                        .filter(row -> !row.get("value").isEmpty())
                        .map(row -> GRADES.indexOf(row.get("comparability")))
                        .max(Integer::compare))
                .contains(GRADES.indexOf(example.get("comparability_worst")));
    }

    private static String rounded(CSVRecord row, CSVRecord example) {
        int decimals = Integer.parseInt(example.get("decimals"));
        return row.get("value").isEmpty()
                ? ""
                : new BigDecimal(row.get("value"))
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    @Test
    void namesTheColumnsExactly() {
        assertThat(csv("board-all", league("cpp-count", "2016-09", COUNCILS)).body())
                .startsWith("indicator,month,council,value,displayed,rank,band,comparability,reason\r\n");
        JsonObject json = RunningPortal.json(portal.getAs("board-all", league("cpp-count", "2016-09", COUNCILS)));
        assertThat(json.getJsonArray("rows")).hasSize(4);
        assertThat(json.getJsonArray("rows").getJsonObject(0).keySet())
                .containsExactlyInAnyOrder(
                        "indicator",
                        "month",
                        "council",
                        "value",
                        "displayed",
                        "rank",
                        "band",
                        "comparability",
                        "reason");
    }

    @Test
    void addsTheMonthsOfAQuarter() {
        BigDecimal months = Stream.of("2016-07", "2016-08", "2016-09")
                .map(month -> compared("board-all", "contacts-received", month).get(ROTHERHAM))
                .map(row -> new BigDecimal(row.get("value")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        String path = "/api/v1/comparisons?indicator=contacts-received&councils=" + ROTHERHAM;
        Map<String, CSVRecord> quarter = rows(csv("board-all", path + "&quarter=2016-Q2"), "council");

        assertThat(quarter.get(ROTHERHAM).get("month")).isEqualTo("2016-Q2");
        assertThat(new BigDecimal(quarter.get(ROTHERHAM).get("value"))).isEqualByComparingTo(months);
        assertThat(portal.getAs("board-all", path + "&quarter=2016-Q5").statusCode())
                .isEqualTo(400);
        assertThat(portal.getAs("board-all", path + "&quarter=2016-Q2&month=2016-09")
                        .statusCode())
                .isEqualTo(400);
        assertThat(portal.getAs("board-all", path).statusCode()).isEqualTo(400);
    }

    @Test
    void standsBesideNationalFiguresInJsonAlone() {
        JsonObject references = RunningPortal.json(
                        portal.getAs("board-all", league("contacts-received", "2016-09", COUNCILS)))
                .getJsonObject("references");

        assertThat(references.getString("note")).isEqualTo("no national measure matches the indicator");
        assertThat(references.getJsonArray("figures")).isEmpty();
    }

    @Test
    void showsSmallNumbersToTheirCouncilAndToNobodyElse() {
        String month = "2016-09";
        Map<String, CSVRecord> own = heatMap("rotherham-officer", month, ROTHERHAM);
        Map<String, CSVRecord> board = heatMap("board-all", month, ROTHERHAM);

        List<String> small = own.values().stream()
                .filter(row -> row.get("displayed").matches("[1-5]"))
                .map(row -> row.get("indicator"))
                .toList();
        assertThat(small).isNotEmpty();
        board.forEach((indicator, row) -> {
            assertThat(row.get("displayed")).doesNotMatch("[1-5]");
            if (row.get("value").isEmpty()) {
                assertThat(row.get("rank") + row.get("band")).as(indicator).isEmpty();
                assertThat(row.get("reason"))
                        .as(indicator)
                        .isNotEmpty()
                        .doesNotContain(own.get(indicator).get("displayed"));
            } else {
                assertThat(row.get("value"))
                        .as(indicator)
                        .isEqualTo(own.get(indicator).get("value"));
            }
        });
        small.forEach(
                indicator -> assertThat(board.get(indicator).get("displayed")).isEqualTo("c"));
    }

    @ParameterizedTest
    @CsvSource({
        "rotherham-viewer, " + ROTHERHAM,
        "rotherham-officer, " + ROTHERHAM,
        "norfolk-approver, " + NORFOLK,
        "southampton-admin, " + SOUTHAMPTON
    })
    void showsACouncilNoOtherThatHasNotConsented(String user, String own) {
        Map<String, CSVRecord> rows = compared(user, "cpp-count", "2016-09");

        rows.forEach((council, row) -> assertThat(row.get("value").isEmpty()).isEqualTo(!council.equals(own)));
        rows.forEach((council, row) -> assertThat(row.get("reason")).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource({"2016-09, false", "2016-10, true", "2017-01, true"})
    void showsABoardOnlyTheMonthsConsentedTo(String month, boolean granted) {
        Map<String, CSVRecord> rows = compared("board-two", "cpp-count", month);

        assertThat(rows.get(ROTHERHAM).get("value").isEmpty()).isEqualTo(!granted);
        assertThat(rows.get(SOUTHAMPTON).get("value")).isEmpty();
        assertThat(rows.get(SOUTHAMPTON).get("reason")).contains("does not let you see");
        assertThat(rows.get(BIRMINGHAM).get("reason")).contains("does not let you see");
    }

    /** Everything Southampton has of a month, looked for by value in everything a board without its consent is answered. */
    @ParameterizedTest
    @CsvSource({"csv", "json"})
    void answersNoValueBeyondTheGrant(String format) {
        List<String> values = heatMap("southampton-officer", "2016-09", SOUTHAMPTON).values().stream()
                .map(row -> row.get("value"))
                .filter(value -> value.contains("."))
                .toList();
        assertThat(values).isNotEmpty();

        for (String month : List.of("2016-09", "2016-10", "2017-01")) {
            String answer = portal.getAs(
                            "board-two",
                            "/api/v1/comparisons/heat-map?format=" + format + "&month=" + month + "&councils="
                                    + COUNCILS)
                    .body();
            assertThat(values).noneMatch(answer::contains);
        }
    }

    @Test
    void refusesWhoeverBelongsToNoCouncilAndNoBoard() {
        String path = league("cpp-count", "2016-09", COUNCILS);

        assertThat(portal.getAs("portal-admin", path).statusCode()).isEqualTo(403);
        assertThat(portal.get(path).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "no-such-thing, 2016-09, E08000018, 404, indicator",
        "cpp-count, 2016-09, E99999999, 404, councils",
        "cpp-count, September, E08000018, 400, month",
        "cpp-count, 2016-09, Rotherham, 400, councils",
        "'A B', 2016-09, E08000018, 400, indicator"
    })
    void saysWhatIsWrong(String indicator, String month, String councils, int status, String parameter) {
        HttpResponse<String> answer = portal.getAs("board-all", league(indicator.replace(" ", "%20"), month, councils));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(RunningPortal.json(answer).getString("parameter")).isEqualTo(parameter);
    }

    @Test
    void doesNotSendAgainWhatTheCallerHas() {
        String path = league("cpp-count", "2016-09", COUNCILS);
        HttpResponse<String> first = portal.getAs("board-all", path);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        Map<String, String> have = Map.of("Accept", "application/json", "If-None-Match", tag);

        assertThat(portal.getAs("board-all", path, have).statusCode()).isEqualTo(304);
        assertThat(portal.getAs("board-two", path, have).statusCode()).isEqualTo(200);
    }

    private Map<String, CSVRecord> compared(String user, String indicator, String month) {
        return rows(csv(user, league(indicator, month, COUNCILS)), "council");
    }

    private Map<String, CSVRecord> heatMap(String user, String month, String councils) {
        return rows(csv(user, "/api/v1/comparisons/heat-map?month=" + month + "&councils=" + councils), "indicator");
    }

    private static Map<String, CSVRecord> rows(HttpResponse<String> answer, String key) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return SharedFolder.parse(answer.body()).stream()
                .collect(Collectors.toMap(
                        row -> row.get(key), Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private HttpResponse<String> csv(String user, String path) {
        return portal.getAs(user, path, Map.of("Accept", "text/csv"));
    }

    private static String league(String indicator, String month, String councils) {
        return "/api/v1/comparisons?indicator=%s&month=%s&councils=%s".formatted(indicator, month, councils);
    }
}
