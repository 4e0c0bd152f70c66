package uk.councilportal.scorecard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.FigureKind;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.YearToDateBasis;
import uk.councilportal.scorecard.model.ComputedFigure;
import uk.councilportal.scorecard.model.FigureKey;

/** Calculation rules, 5. */
class TwelveMonthRuleTest {

    @Test
    void thirteenMonthsAgoIsLeftOut() {
        ScorecardCalculation report = new IndicatorFixture()
                .count("CP9", YearToDateBasis.IN_MONTH)
                .months("CP9", "2015-09", "999", "10", "20", "30", "10", "20", "30", "10", "20", "30", "10", "20", "30")
                .in("2016-09");
        assertThat(figure(report, FigureKind.AVG_12M).displayed()).isEqualTo("20");
        assertThat(figure(report, FigureKind.MAX_12M).displayed()).isEqualTo("30");
    }

    @Test
    void onlyMonthsWithAValueCount() {
        ScorecardCalculation report = new IndicatorFixture()
                .count("CP9", YearToDateBasis.IN_MONTH)
                .months("CP9", "2016-07", "-", "10", "15")
                .in("2016-09");
        assertThat(figure(report, FigureKind.AVG_12M).displayed())
                .as("12.5 rounds away from zero")
                .isEqualTo("13");
    }

    @Test
    void withoutAnyValueThereIsNoMean() {
        ScorecardCalculation report =
                new IndicatorFixture().count("CP9", YearToDateBasis.IN_MONTH).in("2016-09");
        assertThat(figure(report, FigureKind.AVG_12M).displayed()).isEqualTo("-");
    }

    private static ComputedFigure figure(ScorecardCalculation report, FigureKind kind) {
        return report.figure(new FigureKey(new IndicatorCode("CP9"), Breakdown.total(), kind, "2015-10..2016-09"))
                .orElseThrow();
    }
}
