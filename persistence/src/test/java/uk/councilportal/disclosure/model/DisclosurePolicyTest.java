package uk.councilportal.disclosure.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosurePolicyTest {

    @ParameterizedTest
    @CsvSource({
        "CHILD_COUNT, 1 to 5 withheld, 5",
        "'', 1 to 5 withheld, 5",
        "WORKFORCE, shown in full, 5",
        "NONE, shown in full, 5",
        "CHILD_COUNT 7 ROUND5, '1 to 7 withheld, others to the nearest 5', 7",
        "CHILD_COUNT ROUND10 ZERO, '0 to 5 withheld, others to the nearest 10', 6"
    })
    void readsTheColumnOfTheCatalogue(String text, String words, int possibilities) {
        DisclosurePolicy policy = DisclosurePolicy.parse(text);

        assertThat(policy.words()).isEqualTo(words);
        assertThat(policy.possibilities()).isEqualTo(possibilities);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHILDREN", "CHILD_COUNT 5 ROUND7", "CHILD_COUNT 100", "CHILD_COUNT 1", "none"})
    void refusesWhatItDoesNotKnow(String text) {
        assertThatThrownBy(() -> DisclosurePolicy.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "CHILD_COUNT, -1, false", "CHILD_COUNT, 0, false", "CHILD_COUNT, 0.5, true", "CHILD_COUNT, 5, true",
        "CHILD_COUNT, 5.5, false", "CHILD_COUNT 7, 7, true", "CHILD_COUNT ZERO, 0, true", "NONE ZERO, 0, false"
    })
    void knowsASmallCount(String policy, BigDecimal count, boolean small) {
        assertThat(DisclosurePolicy.parse(policy).isSmall(count)).isEqualTo(small);
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, 12, 12, 12, 12", "FIVE, 12, 10, 8, 12", "FIVE, 13, 15, 13, 17",
        "TEN, 44, 40, 35, 44", "TEN, 45, 50, 45, 54", "TEN, 4, 0, -5, 4"
    })
    void roundsAndKnowsWhatElseWouldBeRoundedToTheSame(
            RoundingBase base, BigDecimal count, BigDecimal shown, BigDecimal lowest, BigDecimal highest) {
        assertThat(base.round(count)).isEqualByComparingTo(shown);
        assertThat(base.lowest(count)).isEqualByComparingTo(lowest);
        assertThat(base.highest(count)).isEqualByComparingTo(highest);
    }

    @Test
    void everySymbolHasItsState() {
        for (DataSymbol symbol : DataSymbol.values()) {
            DisclosedValue value = DisclosedValue.marked(symbol, "why");
            assertThat(value.state().showsNumber()).isFalse();
            assertThat(value.displayed()).isEqualTo(symbol.mark());
        }
        assertThat(DataSymbol.LOW.state()).isEqualTo(DisclosureState.LOW);
        assertThat(FigureFlag.REVISED.mark()).isEqualTo("r");
    }
}
