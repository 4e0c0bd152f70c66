package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published files brought in and read over REST; skipped where the shared folder is absent. */
class NationalBenchmarksRestIT {
    private static final String COLUMNS =
            "indicator,year,council,value,england,neighbour_mean,neighbours_with_data,rank,band,reason";
    private static final Map<String, String> COUNCILS = Map.of("372", "E08000018", "852", "E06000045");

    private static final RunningPortal PORTAL = RunningPortal.get();

    @BeforeAll
    static void bringIn() {
        NationalFiles.bringIn(PORTAL);
    }

    @Test
    void bringsNothingInTwice() {
        HttpResponse<String> again = post("portal-admin", "/api/v1/national-data/preview", "sn_model_2025_wide.csv");
        JsonObject counts = RunningPortal.json(again).getJsonObject("counts");
        assertThat(counts.getInt("new") + counts.getInt("changed")).isZero();
        assertThat(counts.getInt("unchanged")).isEqualTo(153);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rotherham-officer", "rotherham-admin", "rotherham-approver"})
    void letsNobodyButThePortalAdministratorBringDataIn(String user) {
        assertThat(post(user, "/api/v1/national-data", "lait_areas.csv").statusCode())
                .isEqualTo(403);
        assertThat(post(user, "/api/v1/national-data/preview", "lait_areas.csv").statusCode())
                .isEqualTo(403);
    }

    @Test
    void answersEveryNationalExample() {
        List<CSVRecord> examples = SharedFolder.read(NationalFiles.FOLDER.resolve("national_examples.csv"));
        assertThat(examples).hasSizeGreaterThan(80);
        for (CSVRecord example : examples) {
            String council = COUNCILS.get(example.get("la_code"));
            CSVRecord line = line("rotherham-viewer", example.get("standard_code"), "LATEST", "2025", council);
            String what = example.get("standard_code") + " " + council;
            boolean invalid = !example.get("england_flag").isEmpty();
            assertThat(line.get("year")).as(what).isEqualTo(example.get("lait_year"));
            assertThat(line.get("council")).as(what).isEqualTo(council);
            assertThat(line.get("value")).as(what).isEqualTo(example.get("la_value"));
            assertThat(line.get("england")).as(what).isEqualTo(invalid ? "" : example.get("england_value"));
            assertThat(line.get("neighbour_mean")).as(what).isEqualTo(example.get("sn_mean_display"));
            assertThat(line.get("neighbours_with_data")).as(what).isEqualTo(example.get("sn_n_with_data"));
            assertThat(line.get("rank")).as(what).isEqualTo(example.get("rank").replace("-", ""));
            assertThat(line.get("band"))
                    .as(what)
                    .isEqualTo(example.get("quartile_band").replace("-", ""));
            assertThat(line.get("reason").contains("cannot be right")).as(what).isEqualTo(invalid);
        }
    }

    @ParameterizedTest(name = "{0} in {1}, model {2}: {3} of {4}")
    @CsvSource({
        "rereferral-rate-12m, 2014/15, 2021, 23.7, 10",
        "rereferral-rate-12m, 2014/15, 2025, 22.4, 10",
        "rereferral-rate-12m, 2025, 2025, 20.5, 10"
    })
    void answersForTheYearAndTheModelAskedFor(String indicator, String year, String model, String mean, String used) {
        CSVRecord line = line("board-all", indicator, year, model, "E08000018");
        assertThat(line.get("neighbour_mean")).isEqualTo(mean);
        assertThat(line.get("neighbours_with_data")).isEqualTo(used);
    }

    @Test
    void answersAsJsonWithSourceYearAndModel() {
        HttpResponse<String> answer =
                PORTAL.getAs("portal-admin", "/api/v1/benchmarks/rereferral-rate-12m?year=LATEST&councils=E08000018");
        JsonObject body = RunningPortal.json(answer);
        assertThat(body.getString("source")).contains("Local Authority Interactive Tool");
        assertThat(body.getString("year")).isEqualTo("2025");
        assertThat(body.getString("model")).isEqualTo("2025");
        assertThat(body.getString("attribution")).contains("Open Government Licence");
        JsonObject row = body.getJsonArray("rows").getJsonObject(0);
        assertThat(String.join(",", row.keySet())).isEqualTo(COLUMNS);
        assertThat(row.getJsonNumber("value").bigDecimalValue()).isEqualByComparingTo("19.6");
        assertThat(row.getInt("rank")).isEqualTo(67);
    }

    @ParameterizedTest(name = "{0} is answered {1}")
    @CsvSource({
        "/api/v1/benchmarks/no-such-indicator, 404",
        "/api/v1/benchmarks/cpp-rate?model=1999, 400",
        "/api/v1/benchmarks/cpp-rate?model=2099, 404",
        "/api/v1/benchmarks/cpp-rate?year=soon, 400",
        "/api/v1/benchmarks/cpp-rate?councils=Rotherham, 400",
        "/api/v1/benchmarks/cpp-rate?councils=E99999999, 404"
    })
    void refusesWhatCannotBeMeant(String path, int status) {
        assertThat(PORTAL.getAs("rotherham-viewer", path).statusCode()).isEqualTo(status);
        assertThat(PORTAL.get(path).statusCode()).isEqualTo(401);
    }

    private static CSVRecord line(String user, String indicator, String year, String model, String council) {
        String path = "/api/v1/benchmarks/%s?year=%s&model=%s&councils=%s".formatted(indicator, year, model, council);
        HttpResponse<String> answer = PORTAL.getAs(user, path, Map.of("Accept", "text/csv"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).startsWith(COLUMNS + "\r\n");
        List<CSVRecord> lines = SharedFolder.parse(answer.body());
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    private static HttpResponse<String> post(String user, String path, String name) {
        return NationalFiles.post(PORTAL, user, path, name);
    }
}
