package uk.councilportal.access.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChainEndTest {

    @Test
    void isReadAsReportsWriteIt() {
        assertThat(ChainEnd.parse("1204:9f0c")).isEqualTo(new ChainEnd(1204, "9f0c"));
        assertThat(ChainEnd.parse("0:")).hasToString("0:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1204", ":9f0c", "1204:xyz", "-1:9f0c", "1204:9f0c…", "9999999999999999999:9f"})
    void isNothingElse(String text) {
        assertThatThrownBy(() -> ChainEnd.parse(text)).hasMessageContaining("1204:9f0c");
    }
}
