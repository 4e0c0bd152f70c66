package uk.councilportal.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {
    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080/app/scorecard/view.xhtml?month=2017-03&report=ROTH-SG,"
                + " /app/scorecard/view.xhtml?month=2017-03&report=ROTH-SG",
        "/app/home.xhtml, /app/home.xhtml",
        "https://portal.example/app/a%20b.xhtml, /app/a%20b.xhtml",
    })
    void leadsBackToThePageThatWasAskedFor(String wanted, String expected) {
        assertThat(ReturnAddress.of(wanted, "")).isEqualTo(expected);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example/x",
                "/app/../../elsewhere",
                "/app/..//elsewhere.example",
                "javascript:alert(1)",
                "/application/x",
                "not an address",
                "/callback?state=x",
            })
    void leadsHomeFromAnythingElse(String wanted) {
        assertThat(ReturnAddress.of(wanted, "")).isEqualTo("/app/home.xhtml");
    }

    @Test
    void knowsItsContextPath() {
        assertThat(ReturnAddress.of("/portal/app/x.xhtml", "/portal")).isEqualTo("/portal/app/x.xhtml");
        assertThat(ReturnAddress.of("/app/x.xhtml", "/portal")).isEqualTo("/portal/app/home.xhtml");
    }

    @Test
    void keepsOnlyPathAndQueryOfAForeignAddress() {
        assertThat(ReturnAddress.of("https://elsewhere.example/app/x.xhtml", ""))
                .isEqualTo("/app/x.xhtml");
    }
}
