package uk.councilportal.indicator.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardFormulaTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "count, COUNT, 1, 1, false",
        "100*n/d, OF_COUNT, 100, 1, false",
        "100*sum12(n)/sum12(d), OF_COUNT, 100, 12, false",
        "10000*n/pop, OF_POPULATION, 10000, 1, false",
        "10000*sum12(n)/pop, OF_POPULATION, 10000, 12, false",
        "10000*n*12/months/pop, OF_POPULATION, 10000, 1, true",
        "100*n(source=Police)/n(all), MEMBER_OF_ALL, 100, 1, false",
        "100000*n/pop10-17, IN_WORDS, 1, 1, false",
        "mean days over 12 months, IN_WORDS, 1, 1, false",
        "100*sum12(n)/sum6(d), IN_WORDS, 1, 1, false",
    })
    void isReadFromTheCatalogue(
            String text, StandardFormula.Shape shape, BigDecimal multiplier, int months, boolean annualised) {
        assertThat(StandardFormula.parse(text)).isEqualTo(new StandardFormula(shape, multiplier, months, annualised));
    }

    @Test
    void coversOneMonthAtLeast() {
        assertThatThrownBy(() -> new StandardFormula(StandardFormula.Shape.COUNT, BigDecimal.ONE, 0, false))
                .hasMessageContaining("at least one month");
    }
}
