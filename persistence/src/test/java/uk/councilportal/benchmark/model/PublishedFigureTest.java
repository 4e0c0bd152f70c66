package uk.councilportal.benchmark.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures and symbols of official statistics. */
class PublishedFigureTest {

    @ParameterizedTest(name = "\"{0}\" is {1}")
    @CsvSource({
        "19.6, 19.6",
        "0, 0",
        "0.0, 0",
        "-1.50, -1.5",
        "100, 100",
        "1.053079258e+10, 10530792580",
        "z, z",
        "x, x",
        "':', x",
        "c, c",
        "low, low",
        "k, low",
        "'~', low",
        "u, u",
        "-, -",
        "'', x"
    })
    void readsNumbersAndSymbols(String text, String figure) {
        PublishedFigure read = PublishedFigure.parse(text);
        assertThat(read).hasToString(figure);
        assertThat(read.number().isPresent()).isNotEqualTo(read.symbol().isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"c1", "1,000", "5%", "NaN", "Z", "1e", ".", "0.00000000001", "1e13"})
    void refusesEverythingElse(String text) {
        assertThatThrownBy(() -> PublishedFigure.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isANumberOrASymbol() {
        assertThatThrownBy(() -> new PublishedFigure(Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(PublishedFigure.kept(null, "c")).isEqualTo(PublishedFigure.of(NationalSymbol.CONFIDENTIAL));
        assertThat(PublishedFigure.kept(new BigDecimal("57.000000"), null)).hasToString("57");
        assertThat(PublishedFigure.isFigure("low")).isTrue();
        assertThat(PublishedFigure.isFigure("1e3")).isTrue();
        assertThat(PublishedFigure.isFigure("Total")).isFalse();
        assertThat(NationalSymbol.LOW.words()).isEqualTo("rounds to zero");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Number of children, COUNT",
        "Spend, COUNT",
        "% of referrals, SHARE",
        "'Rate per 10,000', SHARE",
        "Case Load, SHARE"
    })
    void tellsCountsFromSharesByTheirUnit(String unit, MeasureForm form) {
        assertThat(MeasureForm.ofUnit(unit)).isEqualTo(form);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "rereferral_percent, SHARE",
        "2_years_or_more_percent, SHARE",
        "rate_per_10000, SHARE",
        "agency_cover_rate_fte, SHARE",
        "caseload_fte, SHARE",
        "referral_count, COUNT",
        "cases, COUNT",
        "CPP_At31, COUNT"
    })
    void tellsCountsFromSharesByTheirColumn(String column, MeasureForm form) {
        assertThat(MeasureForm.ofColumn(column)).isEqualTo(form);
    }
}
