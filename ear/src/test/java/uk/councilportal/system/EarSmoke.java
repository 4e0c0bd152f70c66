package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The same modules as an EAR on a full server: schema, sample data, pages, sign-in and REST. Runs in profile ear only. */
class EarSmoke {
    private final RunningPortal portal = RunningPortal.get();

    @Test
    void isReadyWithTheSampleCouncils() {
        assertThat(portal.get("/health/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void sendsAnybodyWhoIsNotSignedInToTheSignInPage() {
        HttpResponse<String> answer = portal.get("/app/scorecard.xhtml");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("/realms/portal/");
    }

    @Test
    void answersOverRestWithAToken() {
        HttpResponse<String> answer = portal.getAs(
                "rotherham-viewer",
                "/api/v1/councils/E08000018/figures?month=2017-03&report=ROTH-SG",
                Map.of("Accept", "text/csv"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("report,ref,");
    }

    @Test
    void showsUsersFromTheSignInService() {
        HttpResponse<String> page = BrowserSession.of(portal, "norfolk-admin").get("/app/users.xhtml");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("norfolk-viewer").doesNotContain("rotherham-viewer");
    }

    @Test
    void refusesRestWithoutAToken() {
        assertThat(portal.get("/api/v1/councils/E08000018/scorecard").statusCode())
                .isEqualTo(401);
    }
}
