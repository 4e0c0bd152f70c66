package uk.councilportal.comparison.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.councilportal.comparison.rules.CouncilFixture.value;
import static uk.councilportal.indicator.model.Comparability.DIFFERENT_DEFINITION;
import static uk.councilportal.indicator.model.Comparability.SAME;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.comparison.model.ComparedFigure;
import uk.councilportal.comparison.model.CountPair;
import uk.councilportal.comparison.model.FigureBasis;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.indicator.model.YearToDateBasis;

/** A figure stands for a standard indicator only where it is printed on the same basis: a month is no year. */
class PrintedBasisTest {

    private final CouncilFixture council = new CouncilFixture();

    /** Comparability notes 1: Southampton's 85 is 1,017 once it has been brought to a year. */
    @ParameterizedTest(name = "{0} printed with {1} decimals, linked as {2}: {3} {4}")
    @CsvSource({
        "84.7406,   0, DIFFERENT_DEFINITION, REBUILT,    1016.8872",
        "84.7406,   0, SAME,                 REBUILT,    1016.8872",
        "1016.8872, 1, DIFFERENT_DEFINITION, OWN_FIGURE, 1016.9",
        "1016.8872, 1, CLOSE,                OWN_FIGURE, 1016.9",
        "500,       0, DIFFERENT_DEFINITION, REFUSED,",
        "500,       0, SAME,                 REFUSED,",
    })
    void theCountsOfARateTellOnWhatBasisItIsPrinted(
            String printed, int decimals, Comparability grade, FigureBasis basis, BigDecimal expected) {
        council.own("M2-NI", "referral-rate-annualised", grade, printed)
                .printedWith(decimals)
                .outOf(417, 49_209)
                .published();
        ComparedFigure figure = council.figure("referral-rate-annualised");
        assertThat(figure.basis()).isEqualTo(basis);
        assertThat(figure.value().isKnown()).isEqualTo(expected != null);
        if (expected != null) {
            assertThat(value(figure)).isEqualByComparingTo(expected);
            assertThat(figure.comparability()).contains(grade);
            assertThat(figure.counts()).contains(CountPair.of(417, 49_209));
        }
    }

    @ParameterizedTest(name = "{0} linked as {1}, its year {2}: {3}")
    @CsvSource({
        "referral-rate-annualised, DIFFERENT_DEFINITION, IN_MONTH,     REFUSED",
        "referral-rate-annualised, DIFFERENT_DEFINITION, RECOMPUTED,   REFUSED",
        "referral-rate-annualised, SAME,                 IN_MONTH,     OWN_FIGURE",
        "referral-rate-12m,        DIFFERENT_DEFINITION, IN_MONTH,     REFUSED",
        "referral-rate-12m,        DIFFERENT_DEFINITION, ROLLING_YEAR, OWN_FIGURE",
        "adoption-days,            DIFFERENT_DEFINITION, IN_MONTH,     REFUSED",
        "adoption-days,            CLOSE,                IN_MONTH,     OWN_FIGURE",
        "rereferral-rate,          DIFFERENT_DEFINITION, ROLLING_YEAR, REFUSED",
        "rereferral-rate,          DIFFERENT_DEFINITION, RECOMPUTED,   OWN_FIGURE",
    })
    void withoutCountsAnotherBasisIsRefused(
            String standard, Comparability grade, YearToDateBasis year, FigureBasis expected) {
        council.own("M2-NI", standard, grade, "85").covering(year).published();
        ComparedFigure figure = council.figure(standard);
        assertThat(figure.basis()).isEqualTo(expected);
        assertThat(figure.value().isKnown()).isEqualTo(expected == FigureBasis.OWN_FIGURE);
        assertThat(figure.reason()).contains("note of M2-NI".repeat(grade == SAME ? 0 : 1));
    }

    @Test
    void aRefusedFigureSaysOnWhichBasisItIsPrinted() {
        council.own("M2-NI", "referral-rate-annualised", DIFFERENT_DEFINITION, "85")
                .published();
        assertThat(council.figure("referral-rate-annualised").reason())
                .isEqualTo("the council's own measure is not comparable: a figure would have no meaning: "
                        + "REPORT M2-NI is printed on another basis; note of M2-NI");
    }

    @Test
    void ofTwoFiguresTheOneOnTheRightBasisIsTaken() {
        council.own("A", "referral-rate-12m", DIFFERENT_DEFINITION, "85").published();
        council.own("B", "referral-rate-12m", DIFFERENT_DEFINITION, "900")
                .covering(YearToDateBasis.ROLLING_YEAR)
                .published();
        assertThat(value(council.figure("referral-rate-12m"))).isEqualByComparingTo("900");
    }
}
