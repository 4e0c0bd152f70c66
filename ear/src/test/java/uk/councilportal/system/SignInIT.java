package uk.councilportal.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in and out with Keycloak, and what happens around it. */
class SignInIT {
    private static final String SESSION = "portal-session";
    private static final String SCORECARD = "/app/scorecard.xhtml?report=ROTH-SG&month=2017-03";

    private final RunningPortal portal = RunningPortal.get();
    private final BrowserSession browser = new BrowserSession(portal);

    @Test
    void leadsBackToThePageThatWasAskedFor() {
        HttpResponse<String> page = browser.signIn("rotherham-viewer", SCORECARD);
        assertThat(page.uri()).isEqualTo(URI.create(portal.baseUrl() + SCORECARD));
        assertThat(page.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rotherham-officer",
                "norfolk-viewer",
                "southampton-approver",
                "birmingham-admin",
                "board-all",
                "board-two",
                "portal-admin"
            })
    void letsEverySampleUserIn(String person) {
        assertThat(browser.signIn(person, "/app/home.xhtml").statusCode()).isEqualTo(200);
    }

    @Test
    void explainsToSomebodyInTwoCouncilsWhyTheyCannotComeIn() {
        HttpResponse<String> page = browser.signIn("two-councils", "/app/home.xhtml");
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("/logout");
        assertThat(browser.get("/app/home.xhtml").statusCode()).isEqualTo(403);
        assertThat(browser.get("/index.xhtml").statusCode()).isEqualTo(200);
    }

    @Test
    void givesTheSessionANewNameAtSignIn() {
        browser.get("/app/home.xhtml");
        String before = browser.cookie(SESSION);
        browser.signIn("rotherham-viewer", "/app/home.xhtml");
        assertThat(browser.cookie(SESSION)).isNotBlank().isNotEqualTo(before);
    }

    @Test
    void keepsTheSessionCookieFromScriptsAndOtherSites() {
        HttpResponse<String> answer = browser.get("/app/home.xhtml");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith(SESSION))
                .isNotEmpty()
                .allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
    }

    @Test
    void endsTheSessionHereAndAtKeycloak() {
        browser.signIn("rotherham-viewer", "/app/home.xhtml");
        String session = browser.cookie(SESSION);
        HttpResponse<String> afterwards = browser.follow(browser.get("/logout"));
        assertThat(afterwards.uri()).isEqualTo(URI.create(portal.baseUrl() + "/"));
        assertThat(browser.follow(browser.get("/app/home.xhtml")).body()).contains("id=\"password\"");
        BrowserSession thief = new BrowserSession(portal);
        thief.setCookie(SESSION, session);
        assertThat(thief.get("/app/home.xhtml").statusCode()).isEqualTo(302);
    }

    @Test
    void doesNotSignOutForALinkOfAnotherSite() {
        browser.signIn("rotherham-viewer", "/app/home.xhtml");
        browser.get("/logout", Map.of("Sec-Fetch-Site", "cross-site"));
        assertThat(browser.get(SCORECARD).statusCode()).isEqualTo(200);
    }

    @Test
    void tellsAPageWhoseSessionHasEndedToLoadItselfAgain() {
        HttpResponse<String> answer = browser.post(
                SCORECARD,
                Map.of("jakarta.faces.partial.ajax", "true"),
                Map.of("Faces-Request", "partial/ajax", "Referer", portal.baseUrl() + SCORECARD));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("<partial-response><redirect url=\"" + SCORECARD.replace("&", "&amp;") + "\">");
    }

    @Test
    void servesScriptsOfASignedInBrowserToo() {
        browser.signIn("rotherham-viewer", "/app/home.xhtml");
        String figures = "/api/v1/councils/E08000018/scorecard?month=2017-03&report=ROTH-SG";
        assertThat(browser.get(figures).statusCode()).isEqualTo(200);
        assertThat(browser.get(figures.replace("E08000018", "E10000020")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void sendsHeadersThatKeepBrowsersFromDoingHarm() {
        HttpResponse<String> page = browser.get("/index.xhtml");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(page.headers().allValues("Content-Security-Policy"))
                .anyMatch(policy -> policy.contains("frame-ancestors 'none'"))
                .anyMatch(policy -> policy.contains("script-src 'self' 'nonce-"));
    }

    @Test
    void keepsPagesOfSignedInPeopleOutOfCaches() {
        HttpResponse<String> page = browser.signIn("rotherham-viewer", SCORECARD);
        assertThat(page.headers().allValues("Cache-Control")).anyMatch(value -> value.contains("no-store"));
    }
}
