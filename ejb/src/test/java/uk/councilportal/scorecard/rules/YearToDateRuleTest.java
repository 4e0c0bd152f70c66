package uk.councilportal.scorecard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.Derivation;
import uk.councilportal.indicator.model.Expression;
import uk.councilportal.indicator.model.FigureKind;
import uk.councilportal.indicator.model.Formula;
import uk.councilportal.indicator.model.FormulaScope;
import uk.councilportal.indicator.model.Frequency;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.indicator.model.YearFigure;
import uk.councilportal.indicator.model.YearToDateBasis;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.MissingReason;
import uk.councilportal.period.model.FinancialYear;
import uk.councilportal.period.model.PeriodType;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.scorecard.model.ComputedFigure;
import uk.councilportal.scorecard.model.FigureKey;

/** Calculation rules, 2. */
class YearToDateRuleTest {

    private static final Measure PERCENT =
            new Measure(MeasureUnit.PERCENT, 1, Polarity.HIGH_IS_GOOD, Frequency.MONTHLY);

    @Test
    void countsAreAddedFromApril() {
        ScorecardCalculation report = new IndicatorFixture()
                .count("1.1", YearToDateBasis.SUM_OF_MONTHS)
                .months("1.1", "2016-03", "999", "10", "20", "30")
                .in("2016-06");
        assertThat(year(report, "1.1", "2016-06")).isEqualTo("60");
    }

    @Test
    void aMonthTheCouncilLeftBlankIsNotAdded() {
        ScorecardCalculation report = new IndicatorFixture()
                .count("4.2", YearToDateBasis.SUM_OF_MONTHS)
                .months("4.2", "2016-04", "-", "20", "30")
                .in("2016-06");
        assertThat(year(report, "4.2", "2016-06")).isEqualTo("50");
    }

    @Test
    void aMonthForWhichNothingWasEnteredMakesTheYearIncomplete() {
        ScorecardCalculation report = new IndicatorFixture()
                .count("1.1", YearToDateBasis.SUM_OF_MONTHS)
                .months("1.1", "2016-04", "10", "", "30")
                .in("2016-06");
        assertThat(year(report, "1.1", "2016-06")).isEqualTo("the months are not complete: no figure for 2016-05");
    }

    @ParameterizedTest(name = "{0}: the latest figure")
    @CsvSource({"MONTH_END", "ROLLING_YEAR", "CUMULATIVE"})
    void stocksAndRollingFiguresAreTheLatest(YearToDateBasis basis) {
        ScorecardCalculation report = new IndicatorFixture()
                .count("6.1", basis)
                .months("6.1", "2016-04", "431", "434", "440")
                .in("2016-06");
        assertThat(year(report, "6.1", "2016-06")).isEqualTo("440");
    }

    @Test
    void percentagesAreWorkedOutAgainFromTheYearsNumeratorsAndDenominators() {
        ScorecardCalculation report = new IndicatorFixture()
                .with("5.13", PERCENT, YearFigure.of(YearToDateBasis.RECOMPUTED), Derivation.entered())
                .fraction("5.13", "2016-04", 1, 10)
                .fraction("5.13", "2016-05", 90, 90)
                .in("2016-05");
        assertThat(year(report, "5.13", "2016-05"))
                .as("not the mean of 10% and 100%")
                .isEqualTo("91");
    }

    @Test
    void percentagesWithoutNumeratorsAreWeightedByTheirDenominators() {
        YearFigure weighted = new YearFigure(
                YearToDateBasis.RECOMPUTED, List.of(), Optional.empty(), Optional.of(Expression.parse("[3.1]")));
        ScorecardCalculation report = new IndicatorFixture()
                .count("3.1", YearToDateBasis.SUM_OF_MONTHS)
                .with("3.3", PERCENT, weighted, Derivation.entered())
                .months("3.1", "2016-04", "10", "90")
                .months("3.3", "2016-04", "10", "100")
                .in("2016-05");
        assertThat(year(report, "3.3", "2016-05")).isEqualTo("91");
    }

    @Test
    void aMonthWithoutPercentageOrWithoutWeightIsLeftOutOfTheWeighing() {
        assertThat(year(weighted("10", "90", "-"), "3.3", "2016-06")).isEqualTo("91");
        assertThat(year(weighted("10", "90", "50"), "3.3", "2016-06"))
                .as("the percentage of June is declared empty")
                .isEqualTo("91");
    }

    @Test
    void weightsOfNothingGiveNoYear() {
        assertThat(year(weighted("0", "0", "0"), "3.3", "2016-06"))
                .isEqualTo("a figure it follows from is missing: [3.1]");
    }

    /** 3.3 was 10% in April, 100% in May and declared empty in June. */
    private static ScorecardCalculation weighted(String... weights) {
        YearFigure weighted = new YearFigure(
                YearToDateBasis.RECOMPUTED, List.of(), Optional.empty(), Optional.of(Expression.parse("[3.1]")));
        return new IndicatorFixture()
                .count("3.1", YearToDateBasis.SUM_OF_MONTHS)
                .with("3.3", PERCENT, weighted, Derivation.entered())
                .months("3.1", "2016-04", weights)
                .months("3.3", "2016-04", "10", "100", "-")
                .in("2016-06");
    }

    @Test
    void anAverageOfNamedMonthsWaitsForTheLastOfThem() {
        YearFigure spring = new YearFigure(
                YearToDateBasis.AVERAGE_OF_NAMED_MONTHS, List.of(4, 6), Optional.empty(), Optional.empty());
        IndicatorFixture fixture = new IndicatorFixture()
                .with("9.1", PERCENT, spring, Derivation.entered())
                .months("9.1", "2016-04", "3.0", "9.9", "5.0");
        assertThat(year(fixture.in("2016-05"), "9.1", "2016-05"))
                .isEqualTo("the months are not complete: no figure for 2016-06");
        assertThat(year(fixture.in("2016-06"), "9.1", "2016-06")).isEqualTo("4");
    }

    @Test
    void quartersOfTheYearBeforeAreNotAdded() {
        Measure quarterly = new Measure(MeasureUnit.COUNT, 0, Polarity.NEUTRAL, Frequency.QUARTERLY);
        ScorecardCalculation report = new IndicatorFixture()
                .with("6.1", quarterly, YearFigure.of(YearToDateBasis.SUM_OF_MONTHS), Derivation.entered())
                .entered("6.1", Breakdown.total(), ReportingPeriod.parse(PeriodType.QUARTER, "2015-Q4"), "100")
                .entered("6.1", Breakdown.total(), ReportingPeriod.parse(PeriodType.QUARTER, "2016-Q1"), "20")
                .entered("6.1", Breakdown.total(), ReportingPeriod.parse(PeriodType.QUARTER, "2016-Q2"), "30")
                .in("2016-09");
        assertThat(year(report, "6.1", "2016-09")).isEqualTo("50");
    }

    @Test
    void aYearOfFiguresWorkedOutFromAnIncompleteSeriesIsIncompleteToo() {
        Derivation rolling = Derivation.entered()
                .withFormulas(List.of(new Formula(
                        FormulaScope.everything(),
                        Expression.parse("sum12([1.1])"),
                        Optional.empty(),
                        BigDecimal.ONE,
                        false)));
        Measure count = new Measure(MeasureUnit.COUNT, 0, Polarity.NEUTRAL, Frequency.MONTHLY);
        ScorecardCalculation report = new IndicatorFixture()
                .count("1.1", YearToDateBasis.SUM_OF_MONTHS)
                .with("1.2", count, YearFigure.of(YearToDateBasis.SUM_OF_MONTHS), rolling)
                .months("1.1", "2016-04", "10", "20")
                .in("2016-05");
        assertThat(year(report, "1.2", "2016-05")).startsWith("the months are not complete");
    }

    @Test
    void theYearOfAnAnnualLineIsTheMeanOfTheMonthsNamed() {
        YearFigure winter = new YearFigure(
                YearToDateBasis.AVERAGE_OF_NAMED_MONTHS,
                List.of(11, 12, 1),
                Optional.of(new IndicatorCode("9.1")),
                Optional.empty());
        ScorecardCalculation report = new IndicatorFixture()
                .with("9.1", PERCENT, YearFigure.of(YearToDateBasis.NONE), Derivation.entered())
                .with("9.1 ANNUAL", PERCENT, winter, Derivation.entered())
                .months("9.1", "2016-11", "3.0", "2.8", "2.6", "9.9")
                .in("2017-03");
        assertThat(year(report, "9.1 ANNUAL", "2017-03")).isEqualTo("2.8");
        assertThat(year(report, "9.1", "2017-03"))
                .isEqualTo("the indicator has no figure of this sort: no year figure");
    }

    @Test
    void theSchoolYearSoFarIsTheMeanOfItsMonthsAndSaysToWhen() {
        ScorecardCalculation report = new IndicatorFixture()
                .with("7.2", PERCENT, YearFigure.of(YearToDateBasis.ACADEMIC_YEAR_AVERAGE), Derivation.entered())
                .months("7.2", "2016-07", "80.0", "", "96.0", "95.0", "94.0", "95.0", "95.0", "95.0")
                .in("2017-03");
        ComputedFigure figure = report.figure(new FigureKey(
                        new IndicatorCode("7.2"), Breakdown.total(), FigureKind.YEAR_END, "2016/17 academic to Feb-17"))
                .orElseThrow();
        assertThat(figure.displayed()).isEqualTo("95.0%");
    }

    @Test
    void aYearFigureThatWasEnteredComesBeforeTheSumOfTheMonths() {
        ScorecardCalculation report = new IndicatorFixture()
                .count("1.2n", YearToDateBasis.SUM_OF_MONTHS)
                .months("1.2n", "2016-04", "10", "20")
                .entered("1.2n", Breakdown.total(), ReportingPeriod.year(new FinancialYear(2016)), "29")
                .in("2017-03");
        assertThat(year(report, "1.2n", "2017-03")).isEqualTo("29");
    }

    @Test
    void previousYearToDateAndDifferenceStandBesideTheYear() {
        ScorecardCalculation report = new IndicatorFixture()
                .count("2.1", YearToDateBasis.SUM_OF_MONTHS)
                .months("2.1", "2015-04", "40", "60")
                .months("2.1", "2016-04", "30", "53")
                .in("2016-05");
        assertThat(displayed(report, "2.1", FigureKind.YTD, "2016/17")).isEqualTo("83");
        assertThat(displayed(report, "2.1", FigureKind.YTD, "2016-04..2016-05")).isEqualTo("83");
        assertThat(displayed(report, "2.1", FigureKind.PREVIOUS_YTD, "2016/17")).isEqualTo("100");
        assertThat(displayed(report, "2.1", FigureKind.DIFFERENCE, "2016/17")).isEqualTo("-17");
        assertThat(displayed(report, "2.1", FigureKind.DIFFERENCE_PCT, "2016/17"))
                .isEqualTo("-17.0%");
    }

    @Test
    void aYearWithoutAnythingHasNoFigure() {
        ScorecardCalculation report =
                new IndicatorFixture().count("1.1", YearToDateBasis.MONTH_END).in("2016-06");
        assertThat(IndicatorFixture.year(report, "1.1", "2016-06").missingReason())
                .contains(MissingReason.NOT_ENTERED);
    }

    private static String year(ScorecardCalculation report, String code, String month) {
        MeasureValue value = IndicatorFixture.year(report, code, month);
        return value instanceof MeasureValue.Known known
                ? known.value().stripTrailingZeros().toPlainString()
                : ((MeasureValue.Missing) value).words();
    }

    private static String displayed(ScorecardCalculation report, String code, FigureKind kind, String period) {
        return report.figure(new FigureKey(new IndicatorCode(code), Breakdown.total(), kind, period))
                .orElseThrow()
                .displayed();
    }
}
