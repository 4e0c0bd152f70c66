package uk.councilportal.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswersTest {
    private final ServletFixture fixture = new ServletFixture();

    @Test
    void tellsAPageToLoadItselfAgain() throws IOException {
        Map<String, String> headers = Map.of("Referer", "http://localhost/app/x.xhtml?a=1&b=\"2");
        new AjaxAnswer(ServletFixture.request("/app/x.xhtml", headers), fixture.response())
                .sendRedirect("https://keycloak.example/");
        assertThat(fixture.body()).contains("<redirect url=\"/app/home.xhtml\">");
        assertThat(fixture.sent()).containsEntry("setStatus", 200).containsEntry("setContentType", "text/xml");
    }

    @Test
    void escapesTheAddressOfThePage() throws IOException {
        Map<String, String> headers = Map.of("Referer", "http://localhost/app/x.xhtml?a=1&b=2");
        new AjaxAnswer(ServletFixture.request("/app/x.xhtml", headers), fixture.response()).sendRedirect("");
        assertThat(fixture.body()).contains("<redirect url=\"/app/x.xhtml?a=1&amp;b=2\">");
    }

    @Test
    void asksAScriptToSignInWhereItCouldNotFollowARedirect() throws IOException {
        new ApiAnswer(fixture.response()).sendRedirect("https://keycloak.example/");
        assertThat(fixture.sent())
                .containsEntry("setStatus", 401)
                .containsEntry("WWW-Authenticate", "Bearer realm=\"portal\"")
                .containsEntry("setContentType", "application/problem+json");
        assertThat(fixture.body()).contains("\"status\":401");
    }

    @Test
    void saysWhatIsWrongWithATokenOrAPerson() throws IOException {
        ApiRefusal.invalidToken().write(fixture.response());
        assertThat(fixture.sent().get("WWW-Authenticate").toString()).endsWith("error=\"invalid_token\"");
        ServletFixture other = new ServletFixture();
        ApiRefusal.notAdmitted().write(other.response());
        assertThat(other.sent()).containsEntry("setStatus", 403).doesNotContainKey("WWW-Authenticate");
    }
}
