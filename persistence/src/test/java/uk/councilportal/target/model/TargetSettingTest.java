package uk.councilportal.target.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The line a target is drawn as: the figure aimed at, else the bound from which a figure is green; none where none is set. */
class TargetSettingTest {

    @ParameterizedTest(name = "{0}, {1}, target {2}, green {3}: line {4}")
    @CsvSource({
        "SET,       IN_PERIOD,    95, '',       95",
        "SET,       IN_PERIOD,    95, '>=90',   95",
        "SET,       IN_PERIOD,    '', '>=90',   90",
        "SET,       IN_PERIOD,    '', '<=20',   20",
        "SET,       IN_PERIOD,    '', '',       ''",
        "SET,       YEAR_TO_DATE, 95, '>=90',   ''",
        "TO_BE_SET, IN_PERIOD,    95, '',       ''",
        "WORDS_ONLY, IN_PERIOD,   95, '>=90',   ''",
        "NONE,      IN_PERIOD,    95, '',       ''",
    })
    void isDrawnAsOneLine(TargetState state, TargetBasis basis, String target, String green, String line) {
        TargetSetting setting = new TargetSetting(
                state,
                basis,
                number(target),
                new Tolerance(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(green).filter(text -> !text.isEmpty()).map(ValueRange::parse)),
                "");

        assertThat(setting.line()).isEqualTo(number(line));
    }

    private static Optional<BigDecimal> number(String text) {
        return Optional.of(text).filter(given -> !given.isEmpty()).map(BigDecimal::new);
    }
}
