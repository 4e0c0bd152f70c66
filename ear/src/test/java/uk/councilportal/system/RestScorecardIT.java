package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scorecards over REST: both forms, entity tags, what can be asked for, and what is answered to wrong requests. */
class RestScorecardIT {

    private static final String ROTHERHAM = "/api/v1/councils/E08000018";
    private static final String SAFEGUARDING = "report=ROTH-SG&month=2017-03";

    private final RunningPortal portal = RunningPortal.get();

    @Test
    void listsWhatCanBeAskedFor() {
        JsonObject answer = RunningPortal.json(portal.getAs("rotherham-viewer", ROTHERHAM + "/reports"));

        assertThat(answer.getString("councilName")).isEqualTo("Rotherham");
        assertThat(answer.getJsonArray("reports").getValuesAs(JsonObject.class))
                .extracting(report -> report.getString("report"))
                .containsExactlyInAnyOrder("ROTH-EH", "ROTH-SG", "ROTH-CAB");
    }

    @Test
    void givesARowWithTheFigureInFullAndAsDisplayed() {
        JsonObject answer =
                RunningPortal.json(portal.getAs("rotherham-viewer", ROTHERHAM + "/scorecard?" + SAFEGUARDING));
        JsonObject row = answer.getJsonArray("rows").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("ref").equals("2.5"))
                .findFirst()
                .orElseThrow();

        assertThat(row.getString("month_2017_03_displayed")).isEqualTo("37.9%");
        assertThat(row.getJsonNumber("month_2017_03").bigDecimalValue().toPlainString())
                .startsWith("37.8594");
        assertThat(row.getString("rag")).isEqualTo("RED");
        assertThat(answer.getJsonObject("issue").getInt("number")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "rotherham-viewer, E08000018, ROTH-EH, 2017-03",
        "rotherham-viewer, E08000018, ROTH-SG, 2017-03",
        "rotherham-viewer, E08000018, ROTH-CAB, 2016-03",
        "norfolk-viewer, E10000020, NORF, 2017-01",
        "southampton-viewer, E06000045, SOTON, 2016-09",
        "birmingham-viewer, E08000025, BHAM, 2015-09"
    })
    void writesEveryScorecardAsARectangularCsvFile(String user, String council, String report, String month) {
        HttpResponse<String> answer = portal.getAs(
                user, "/api/v1/councils/%s/scorecard?format=csv&report=%s&month=%s".formatted(council, report, month));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(header(answer, "Content-Disposition"))
                .startsWith("attachment; filename=\"")
                .contains(report + "_" + month + "_issue-1_scorecard.csv");
        assertThat(header(answer, "Portal-Audience")).startsWith("council " + council);
        assertThat(header(answer, "Portal-Issue")).isEqualTo("1");
        assertThat(answer.body().split("\r\n").length).isGreaterThan(10);
    }

    @Test
    void namesTheColumnsOfTheLongFormExactly() {
        HttpResponse<String> answer =
                portal.getAs("rotherham-viewer", ROTHERHAM + "/figures?format=csv&" + SAFEGUARDING);

        assertThat(answer.body())
                .startsWith(
                        "report,ref,breakdown_dimension,breakdown_value,kind,period,displayed,value,reason\r\nROTH-SG,");
    }

    @Test
    void givesAReasonForEveryFigureThatCannotBeComputed() {
        JsonObject answer =
                RunningPortal.json(portal.getAs("rotherham-viewer", ROTHERHAM + "/figures?" + SAFEGUARDING));
        List<String> numbers = List.of("PERCENTAGE", "RATE", "TOTAL", "YEAR_END", "YTD", "ROLLING_12_SUM");

        assertThat(answer.getJsonArray("figures").getValuesAs(JsonObject.class))
                .filteredOn(figure -> numbers.contains(figure.getString("kind")) && figure.isNull("value"))
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.getString("reason")).isNotBlank());
    }

    @Test
    void sendsLongListsAPageAtATime() {
        HttpResponse<String> answer =
                portal.getAs("rotherham-viewer", ROTHERHAM + "/figures?page=2&size=100&" + SAFEGUARDING);

        assertThat(RunningPortal.json(answer).getJsonArray("figures")).hasSize(100);
        assertThat(String.join(" ", answer.headers().allValues("Link")))
                .contains("page=1")
                .contains("rel=\"prev\"")
                .contains("page=3")
                .contains("rel=\"next\"");
    }

    @ParameterizedTest
    @CsvSource({"SOTON, LAC6%20(%25)", "SOTON, M6-QL%20(val)", "SOTON, M1"})
    void findsReferencesWithSpacesParenthesesAndPerCentSigns(String report, String ref) {
        HttpResponse<String> answer = portal.getAs(
                "southampton-viewer",
                "/api/v1/councils/E06000045/reports/%s/indicators/%s?month=2016-09".formatted(report, ref));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(RunningPortal.json(answer).getJsonArray("months")).hasSize(13);
    }

    @Test
    void sendsNothingAgainToWhomHasIt() {
        String path = ROTHERHAM + "/scorecard?" + SAFEGUARDING;
        HttpResponse<String> first = portal.getAs("rotherham-viewer", path);
        HttpResponse<String> second = portal.getAs(
                "rotherham-viewer", path, Map.of("Accept", "application/json", "If-None-Match", header(first, "ETag")));
        HttpResponse<String> csv = portal.getAs(
                "rotherham-viewer", path, Map.of("Accept", "text/csv", "If-None-Match", header(first, "ETag")));

        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(csv.statusCode()).isEqualTo(200);
    }

    @Test
    void showsTheOpenMonthToThoseWhoMaySeeDraftsOnly() {
        String draft = ROTHERHAM + "/scorecard?report=ROTH-SG&month=2017-04";

        assertThat(portal.getAs("rotherham-officer", draft).statusCode()).isEqualTo(200);
        assertThat(portal.getAs("rotherham-viewer", draft).statusCode()).isEqualTo(404);
        assertThat(portal.getAs("rotherham-viewer", draft + "&issue=draft").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mar-17", "2017-3", "2017-13", ""})
    void namesAMonthInAnotherForm(String month) {
        HttpResponse<String> answer =
                portal.getAs("rotherham-viewer", ROTHERHAM + "/figures?report=ROTH-SG&month=" + month);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json;charset=UTF-8");
        JsonObject problem = RunningPortal.json(answer);
        assertThat(problem.getString("parameter")).isEqualTo("month");
        assertThat(problem.getString("value")).isEqualTo(month);
        assertThat(problem.getString("expected")).contains("YYYY-MM");
    }

    @ParameterizedTest
    @CsvSource({
        "report=ROTH-XX&month=2017-03, report",
        "report=NORF&month=2017-01, report",
        "report=ROTH-SG&month=2011-03, month",
        "report=ROTH-SG&month=2017-03&issue=9, issue"
    })
    void saysWhatIsNotThere(String query, String parameter) {
        HttpResponse<String> answer = portal.getAs("rotherham-viewer", ROTHERHAM + "/scorecard?" + query);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(RunningPortal.json(answer).getString("parameter")).isEqualTo(parameter);
    }

    @Test
    void saysThatAnIndicatorIsNotThere() {
        HttpResponse<String> answer =
                portal.getAs("rotherham-viewer", ROTHERHAM + "/reports/ROTH-SG/indicators/99.9?month=2017-03");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(RunningPortal.json(answer).getString("parameter")).isEqualTo("ref");
    }

    @Test
    void describesItself() {
        HttpResponse<String> answer = portal.get("/openapi");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("/api/v1/councils/{onsCode}/figures")
                .contains("/api/v1/councils/{onsCode}/scorecard")
                .contains("indicators/{ref}")
                .contains("/api/v1/councils/{onsCode}/imports/preview")
                .contains("bearerFormat: JWT");
    }

    @Test
    void saysWhatEveryOperationTakesAndAnswersWithExamples() {
        String description = portal.get("/openapi").body();

        assertThat(description)
                .contains("What can be asked for")
                .contains("Every computed figure, one per line")
                .contains("What storing a file would do")
                .contains("Rows are rejected; nothing was stored")
                .contains("multipart/form-data")
                .contains("E08000018,ROTH-SG,1.1,,,MONTH,2017-04,,,1402,OK,")
                .contains("ROTH-SG,1.4,contact_source,Police,PERCENTAGE,2016-01,21.1%,21.1409395973,")
                .doesNotContain("Default Response");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
