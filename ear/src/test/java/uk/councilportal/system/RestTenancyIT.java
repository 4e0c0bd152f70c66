package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Attacks on another council's figures over REST. */
class RestTenancyIT {

    private static final String FIGURES = "/api/v1/councils/%s/figures?report=%s&month=%s";

    private final RunningPortal portal = RunningPortal.get();

    @ParameterizedTest
    @CsvSource({
        "rotherham-officer, E10000020, NORF, 2017-01",
        "norfolk-approver, E08000018, ROTH-SG, 2017-03",
        "southampton-viewer, E08000025, BHAM, 2015-09",
        "birmingham-admin, E06000045, SOTON, 2016-09",
        "rotherham-officer, E99999999, ROTH-SG, 2017-03",
        "rotherham-officer, nonsense, ROTH-SG, 2017-03"
    })
    void doesNotFindAnotherCouncil(String user, String council, String report, String month) {
        HttpResponse<String> answer = portal.getAs(user, FIGURES.formatted(council, report, month));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("\"value\"").doesNotContain(report);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/reports", "/scorecard?report=NORF&month=2017-01", "/reports/NORF/indicators/2.1?month=2017-01"
            })
    void hidesEveryAddressOfAnotherCouncil(String rest) {
        assertThat(portal.getAs("rotherham-officer", "/api/v1/councils/E10000020" + rest)
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"board-all", "board-two", "portal-admin"})
    void refusesThoseWhoBelongToNoCouncil(String user) {
        HttpResponse<String> answer = portal.getAs(user, FIGURES.formatted("E08000018", "ROTH-SG", "2017-03"));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void asksForATokenFirst() {
        HttpResponse<String> answer = portal.get(FIGURES.formatted("E08000018", "ROTH-SG", "2017-03"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Bearer");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void doesNotTakeAnIdTokenOrATokenThatWasChanged() {
        String good = portal.token("rotherham-officer");

        assertThat(status("Bearer " + portal.idToken("rotherham-officer"))).isEqualTo(401);
        assertThat(status("Bearer " + good.substring(0, good.length() - 4) + "AAAA"))
                .isEqualTo(401);
        assertThat(status("Bearer nonsense")).isEqualTo(401);
        assertThat(status("Bearer " + good)).isEqualTo(200);
    }

    private int status(String authorization) {
        return portal.send(HttpRequest.newBuilder(
                                URI.create(portal.baseUrl() + FIGURES.formatted("E08000018", "ROTH-SG", "2017-03")))
                        .header("Authorization", authorization))
                .statusCode();
    }
}
