package uk.councilportal.comparison.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.councilportal.comparison.rules.CouncilFixture.FIFTY_A_MONTH;
import static uk.councilportal.comparison.rules.CouncilFixture.TEN_A_MONTH;
import static uk.councilportal.comparison.rules.CouncilFixture.reason;
import static uk.councilportal.comparison.rules.CouncilFixture.value;
import static uk.councilportal.indicator.model.Comparability.DIFFERENT_DEFINITION;
import static uk.councilportal.indicator.model.Comparability.SAME;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.councilportal.comparison.model.ComparedFigure;
import uk.councilportal.comparison.model.FigureBasis;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.indicator.model.YearToDateBasis;
import uk.councilportal.observation.model.MissingReason;

/** Which months a figure covers, and what follows where one is missing: twelve months, quarters, months alone. */
class StandardFigureMonthsTest {

    private final CouncilFixture council = new CouncilFixture();

    @ParameterizedTest(name = "a council that counts {0}: {1}")
    @CsvSource({
        "IN_MONTH, 120, CLOSE, MONTHS_ADDED",
        "SUM_OF_MONTHS, 120, CLOSE, MONTHS_ADDED",
        "SIX_MONTHS_AND_MONTH, 120, CLOSE, MONTHS_ADDED",
        "ROLLING_YEAR, 10, DIFFERENT_DEFINITION, OWN_COUNT",
    })
    void aCountOfTwelveMonthsIsAddedOnlyWhereTheCouncilCountsMonths(
            YearToDateBasis basis, BigDecimal expected, Comparability grade, FigureBasis from) {
        council.own("CP5", "repeat-plans", DIFFERENT_DEFINITION, TEN_A_MONTH)
                .covering(basis)
                .published();
        ComparedFigure figure = council.figure("repeat-plans");
        assertThat(value(figure)).isEqualByComparingTo(expected);
        assertThat(figure.comparability()).contains(grade);
        assertThat(figure.basis()).isEqualTo(from);
    }

    @Test
    void addingMonthsDoesNotHideAnyOtherDifference() {
        council.counts(DIFFERENT_DEFINITION, SAME);
        assertThat(council.figure("rereferral-rate-12m").comparability()).contains(DIFFERENT_DEFINITION);
        council.own("CP5", "repeat-plans", SAME, TEN_A_MONTH).published();
        assertThat(council.figure("repeat-plans").comparability()).contains(SAME);
    }

    @ParameterizedTest
    @EnumSource(names = {"MONTH_END", "CUMULATIVE", "NONE"})
    void whatDoesNotCountMonthsCannotBeAdded(YearToDateBasis basis) {
        council.own("1", "repeat-plans", SAME, TEN_A_MONTH).covering(basis).published();
        assertThat(reason(council.figure("repeat-plans"))).isEqualTo(MissingReason.NO_RULE);
    }

    @Test
    void aGapAmongTheTwelveMonthsLeavesNoFigure() {
        council.own("1.3", "referrals", SAME, FIFTY_A_MONTH).published();
        String[] gap = TEN_A_MONTH.clone();
        gap[4] = "-";
        council.own("1.4", "rereferrals", SAME, gap).published();
        ComparedFigure figure = council.figure("rereferral-rate-12m");
        assertThat(reason(figure)).isEqualTo(MissingReason.SERIES_INCOMPLETE);
        assertThat(figure.reason()).contains("2016-08");
    }

    @Test
    void aMonthWithoutAFigureSaysWhichMonth() {
        council.own("9.3", "adoption-days", SAME, "211", "-").published();
        assertThat(council.figure("adoption-days").reason()).contains("2017-03");
    }

    @ParameterizedTest(name = "{0} of the quarter: {1}, {2}")
    @CsvSource({
        "referrals, 150, MONTHS_ADDED",
        "rereferral-rate, 20, REBUILT",
        "rereferral-rate-12m, 20, REBUILT",
        "referral-rate, 30, REBUILT",
        "referral-rate-annualised, 120, REBUILT",
        "looked-after, 407, OWN_COUNT",
    })
    void aQuarterIsTheSumOfItsMonthsOrTheLastOfThem(String standard, BigDecimal expected, FigureBasis basis) {
        council.counts(SAME, SAME);
        council.own("6.1", "looked-after", SAME, "400", "407")
                .covering(YearToDateBasis.MONTH_END)
                .published();
        ComparedFigure quarter = council.quarter(standard);
        assertThat(value(quarter)).isEqualByComparingTo(expected);
        assertThat(quarter.basis()).isEqualTo(basis);
    }

    @Test
    void aFigureOfOneMonthIsNotThatOfItsQuarter() {
        council.own("1.9", "rereferral-rate", SAME, "20").published();
        assertThat(council.quarter("rereferral-rate").value().isKnown()).isFalse();
        council.own("Q1", "rereferral-rate", SAME, "21").quarterly().published();
        assertThat(value(council.quarter("rereferral-rate"))).isEqualByComparingTo("21");
    }

    @Test
    void whatIsReportedQuarterlyIsTakenForTheQuarterAndNotForTheMonth() {
        council.own("Q8", "looked-after", SAME, "454").quarterly().published();
        council.own("Q9", "referrals", SAME, "151").quarterly().published();
        assertThat(value(council.quarter("looked-after"))).isEqualByComparingTo("454");
        assertThat(value(council.quarter("referrals"))).isEqualByComparingTo("151");
        assertThat(council.figure("looked-after").value().isKnown()).isFalse();
    }
}
