package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attacks from outside: somebody of Rotherham tries to see Norfolk, or to be somebody else. */
class TenancyIT {
    private static final String OFFICER = "rotherham-officer";
    private static final String OWN = "/api/v1/councils/E08000018";
    private static final String NORFOLK = "/api/v1/councils/E10000020";
    private static final String NORFOLKS_SCORECARD = NORFOLK + "/scorecard?month=2017-01&report=NORF";

    private final RunningPortal portal = RunningPortal.get();

    @Test
    void theCouncilsOwnPeopleDoSeeIt() {
        assertThat(portal.getAs("norfolk-officer", NORFOLKS_SCORECARD).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                NORFOLKS_SCORECARD,
                NORFOLK + "/figures?month=2017-01&report=NORF",
                NORFOLK + "/reports",
                NORFOLK + "/scorecard?month=2017-03&report=ROTH-SG",
                OWN + "/scorecard?month=2017-01&report=NORF",
                OWN + "/figures?month=2017-01&report=NORF",
                OWN + "/reports/NORF/indicators/1.1?month=2017-01",
                OWN + "/../E10000020/scorecard?month=2017-01&report=NORF",
                "/api/v1/councils/E08000018%2F..%2FE10000020/scorecard?month=2017-01&report=NORF",
                "/api/v1/councils/E08000018;E10000020/scorecard?month=2017-01&report=NORF",
                OWN + "/scorecard?month=2017-01&report=ROTH-SG&report=NORF",
                OWN + "/scorecard?month=2017-01&report=NORF&council=E10000020",
            })
    void anotherCouncilIsNotThere(String address) {
        HttpResponse<String> answer = portal.getAs(OFFICER, address);
        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(answer.body()).doesNotContain("Norfolk");
    }

    @Test
    void anotherCouncilsReportLooksLikeOneThatDoesNotExist() {
        HttpResponse<String> theirs = portal.getAs(OFFICER, OWN + "/scorecard?month=2017-01&report=NORF");
        HttpResponse<String> none = portal.getAs(OFFICER, OWN + "/scorecard?month=2017-01&report=NONE");
        assertThat(theirs.statusCode()).isEqualTo(none.statusCode()).isEqualTo(404);
        assertThat(theirs.body().replace("NORF", "NONE")).isEqualTo(none.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"board-all", "board-two", "portal-admin"})
    void nobodyFromOutsideACouncilReadsItsScorecard(String person) {
        assertThat(portal.getAs(person, NORFOLKS_SCORECARD).statusCode()).isIn(403, 404);
    }

    @Test
    void aPageShowsNothingOfAnotherCouncil() {
        BrowserSession officer = BrowserSession.of(portal, OFFICER);
        HttpResponse<String> page = officer.get("/app/scorecard.xhtml?report=NORF&month=2017-01");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).doesNotContain("Norfolk");
    }

    /** Pages of figures are plain reads: their address is all their state, so there is none to steal or forge. */
    @ParameterizedTest
    @ValueSource(strings = {"stateless", "-123456789:987654321"})
    void aForgedViewStateIsWorthNothing(String viewState) {
        String page = "/app/scorecard.xhtml?report=NORF&month=2017-01";
        assertThat(BrowserSession.of(portal, "norfolk-officer").get(page).body())
                .contains("Norfolk")
                .doesNotContain("jakarta.faces.ViewState");
        HttpResponse<String> answer =
                BrowserSession.of(portal, OFFICER).post(page, Map.of("jakarta.faces.ViewState", viewState), Map.of());
        assertThat(answer.statusCode()).isBetween(400, 500);
        assertThat(answer.body()).doesNotContain("Norfolk");
    }

    @Test
    void aHeaderOfTheBrowserNamesNoCouncil() {
        HttpResponse<String> answer = portal.getAs(
                OFFICER,
                NORFOLKS_SCORECARD,
                Map.of("Accept", "application/json", "X-Council", "E10000020", "X-Forwarded-User", "norfolk-officer"));
        assertThat(answer.statusCode()).isEqualTo(404);
    }

    @Test
    void aTokenThatWasChangedIsRefused() {
        String[] parts = portal.token(OFFICER).split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        String changed = encoded(claims.replace("E08000018", "E10000020"));
        assertThat(claims).contains("E08000018");
        refused(parts[0] + "." + changed + "." + parts[2]);
        refused(encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + changed + ".");
        refused(parts[0] + "." + parts[1] + "." + parts[2].substring(1));
        refused("");
        refused("garbage");
    }

    private void refused(String token) {
        HttpResponse<String> answer =
                new BrowserSession(portal).get(NORFOLKS_SCORECARD, Map.of("Authorization", "Bearer " + token));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Bearer realm=\"portal\"");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
