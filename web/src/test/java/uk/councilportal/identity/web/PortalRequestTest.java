package uk.councilportal.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortalRequestTest {
    @Test
    void hasTheAddressPeopleUseAlsoBehindALoadBalancer() {
        assertThat(request("/callback", Map.of()).getRequestURL()).hasToString("https://portal.example/callback");
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/x, true", "/api, true", "/apiary, false", "/app/api/x, false", "/index.xhtml, false"})
    void knowsWhatIsForTheApi(String path, boolean expected) {
        assertThat(request(path, Map.of()).isForApi()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"Bearer abc, abc", "bearer  abc , abc", "'Bearer ', ''"})
    void findsTheBearerToken(String header, String token) {
        assertThat(request("/api/x", Map.of("Authorization", header)).bearerToken())
                .contains(token);
    }

    @Test
    void findsNoBearerTokenInAnythingElse() {
        assertThat(request("/api/x", Map.of("Authorization", "Basic abc")).bearerToken())
                .isEmpty();
        assertThat(request("/api/x", Map.of()).bearerToken()).isEmpty();
    }

    @Test
    void knowsRequestsOfAPagesScript() {
        assertThat(request("/app/x.xhtml", Map.of("Faces-Request", "partial/ajax"))
                        .isAjax())
                .isTrue();
        assertThat(request("/app/x.xhtml", Map.of()).isAjax()).isFalse();
    }

    private static PortalRequest request(String path, Map<String, String> headers) {
        return new PortalRequest(ServletFixture.request(path, headers), "https://portal.example/");
    }
}
