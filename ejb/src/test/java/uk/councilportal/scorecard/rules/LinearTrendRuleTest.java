package uk.councilportal.scorecard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.MissingReason;
import uk.councilportal.scorecard.model.Movement;

/** Calculation rules, 6: Norfolk's "13 month linear". */
class LinearTrendRuleTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "1 2 3, Increasing.",
        "3 2 1, Reducing.",
        "2 2 2, Stable",
        "1 2 1, Stable",
        "62 107 70 61, Reducing.",
        "10 1 2 9 10 11 9, Increasing."
    })
    void theSlopeDecidesNotTheEndPoints(String months, String words) {
        List<MeasureValue> values =
                Stream.of(months.split(" ")).map(IndicatorFixture::value).toList();
        assertThat(LinearTrendRule.words(LinearTrendRule.slope(values))).isEqualTo(words);
    }

    @Test
    void noMonthsHaveNoSlope() {
        assertThat(LinearTrendRule.slope(List.of())).isEqualTo(Movement.NOT_COMPARABLE);
    }

    @Test
    void aMissingMonthMakesTheDatasetIncomplete() {
        List<MeasureValue> values =
                List.of(MeasureValue.missing(MissingReason.NOT_AVAILABLE), IndicatorFixture.value("1"));
        assertThat(LinearTrendRule.words(LinearTrendRule.slope(values))).isEqualTo("Dataset is incomplete");
    }
}
