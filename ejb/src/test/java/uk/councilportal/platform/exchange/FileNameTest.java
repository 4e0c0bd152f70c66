package uk.councilportal.platform.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The name of a file")
class FileNameTest {

    @ParameterizedTest(name = "\"{0}\" is kept as \"{1}\"")
    @CsvSource({
        "March 2017.csv, March 2017.csv",
        "C:\\figures\\March.csv, March.csv",
        "/home/figures/März (2).xlsx, März (2).xlsx",
        "<b>March</b>.csv, b_.csv",
        "a;b|c.csv, a_b_c.csv",
        "'', figures",
        "' ', figures",
        "figures/, figures",
        ", figures",
    })
    void isItsLastPartInHarmlessCharacters(String sent, String kept) {
        assertThat(FileName.of(sent, "figures")).isEqualTo(kept);
    }

    @Test
    void isNoLongerThanItCanBeKept() {
        assertThat(FileName.of("x".repeat(120), "figures")).hasSize(100);
    }
}
