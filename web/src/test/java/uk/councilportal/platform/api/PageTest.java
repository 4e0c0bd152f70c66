package uk.councilportal.platform.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    private static final List<Integer> ALL =
            IntStream.rangeClosed(1, 25).boxed().toList();

    @Test
    void givesEverythingWhereNoPageIsAsked() {
        assertThat(Page.of(null, null).of(ALL)).isEqualTo(ALL);
    }

    @Test
    void givesTheLastShortPageAndNothingBeyondIt() {
        assertThat(Page.of("3", "10").of(ALL)).containsExactly(21, 22, 23, 24, 25);
        assertThat(Page.of("4", "10").of(ALL)).isEmpty();
        assertThat(Page.of("2147483647", "10000").of(ALL)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "x", "1.5", "10001", ""})
    void refusesASizeThatIsNotAWholeNumberInRange(String size) {
        assertThatThrownBy(() -> Page.of("1", size))
                .isInstanceOf(InvalidParameterException.class)
                .hasMessageContaining("size")
                .hasMessageContaining("from 1 to 10000");
    }
}
