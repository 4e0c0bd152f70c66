package uk.councilportal.scorecard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.Derivation;
import uk.councilportal.indicator.model.Dimension;
import uk.councilportal.indicator.model.DimensionMember;
import uk.councilportal.indicator.model.DirectionBasis;
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
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.scorecard.model.ComputedFigure;
import uk.councilportal.scorecard.model.FigureKey;

/** Calculation rules, 0, 2.7, 2.9, 3 and 4. */
class FormulaEvaluatorTest {

    private static final Dimension AREAS = new Dimension(
            "area",
            "Area",
            List.of(
                    new DimensionMember("North", false),
                    new DimensionMember("South", false),
                    new DimensionMember("Rotherham", true)));

    @Test
    void aPercentageIsWorkedOutFromItsCounts() {
        ScorecardCalculation report = twoCounts("17", "20")
                .formula("P", MeasureUnit.PERCENT, "[n]", "[d]")
                .in("2016-04");
        assertThat(month(report, "P")).isEqualTo("85.0");
    }

    @Test
    void aFormulaOverAnIndicatorThatIsNotThereSaysWhichOne() {
        MeasureValue value = IndicatorFixture.month(
                twoCounts("17", "20")
                        .formula("P", MeasureUnit.PERCENT, "[gone]", "[d]")
                        .in("2016-04"),
                "P",
                "2016-04");
        assertThat(((MeasureValue.Missing) value).words()).contains("gone");
    }

    @Test
    void aZeroDenominatorGivesNoFigureAndNothingOfSomethingGivesZero() {
        assertThat(IndicatorFixture.month(
                                twoCounts("0", "0")
                                        .formula("P", MeasureUnit.PERCENT, "[n]", "[d]")
                                        .in("2016-04"),
                                "P",
                                "2016-04")
                        .missingReason())
                .contains(MissingReason.ZERO_DENOMINATOR);
        assertThat(month(
                        twoCounts("0", "9")
                                .formula("P", MeasureUnit.PERCENT, "[n]", "[d]")
                                .in("2016-04"),
                        "P"))
                .isEqualTo("0.0");
    }

    @Test
    void aComputedFigureIsNotTypedOver() {
        ScorecardCalculation report = twoCounts("17", "20")
                .formula("P", MeasureUnit.PERCENT, "[n]", "[d]")
                .months("P", "2016-04", "99.9")
                .in("2016-04");
        assertThat(month(report, "P")).isEqualTo("85.0");
    }

    @Test
    void whatWasEnteredCountsWhereAnInputIsMissing() {
        ScorecardCalculation report = new IndicatorFixture()
                .count("n", YearToDateBasis.SUM_OF_MONTHS)
                .count("d", YearToDateBasis.SUM_OF_MONTHS)
                .months("n", "2016-04", "17")
                .formula("P", MeasureUnit.PERCENT, "[n]", "[d]")
                .months("P", "2016-04", "85.1")
                .in("2016-04");
        assertThat(month(report, "P")).isEqualTo("85.1");
        assertThat(figure(report, "P", FigureKind.PERCENTAGE, "2016-04").reason())
                .startsWith("as entered");
    }

    @Test
    void aMissingInputIsNamed() {
        ScorecardCalculation report = new IndicatorFixture()
                .count("n", YearToDateBasis.SUM_OF_MONTHS)
                .count("d", YearToDateBasis.SUM_OF_MONTHS)
                .months("n", "2016-04", "17")
                .formula("P", MeasureUnit.PERCENT, "[n]", "[d]")
                .in("2016-04");
        assertThat(figure(report, "P", FigureKind.PERCENTAGE, "2016-04").reason())
                .isEqualTo("a figure it follows from is missing: d for 2016-04");
    }

    @Test
    void ratesTakeThePopulationThatApplied() {
        IndicatorFixture fixture = new IndicatorFixture()
                .count("M2", YearToDateBasis.IN_MONTH)
                .months("M2", "2016-08", "300", "300")
                .formula("M2-NI", MeasureUnit.RATE_PER_10K, "[M2]", "population")
                .population("", "2015-09", "2016-08", 47877)
                .population("", "2016-09", "", 49209);
        assertThat(month(fixture.in("2016-09"), "M2-NI", "2016-08")).isEqualTo("62.7");
        assertThat(month(fixture.in("2016-09"), "M2-NI", "2016-09")).isEqualTo("61.0");
        assertThat(IndicatorFixture.month(fixture.in("2016-09"), "M2-NI", "2015-08")
                        .isKnown())
                .isFalse();
    }

    @Test
    void aRateMayNameAnotherPopulation() {
        ScorecardCalculation report = new IndicatorFixture()
                .count("3.2", YearToDateBasis.ROLLING_YEAR)
                .months("3.2", "2016-05", "1400")
                .formula("3.3", MeasureUnit.RATE_PER_10K, "[3.2]", "population:ROTH-2016B")
                .population("", "2016-01", "", 56398)
                .population("ROTH-2016B", "2016-05", "", 56358)
                .in("2016-05");
        assertThat(month(report, "3.3", "2016-05")).isEqualTo("248.4");
    }

    @Test
    void anAnnualisedRateBringsMonthAndYearSoFarToAFullYear() {
        Formula annualised = new Formula(
                FormulaScope.everything(),
                Expression.parse("[2.2]"),
                Optional.of(Expression.parse("population")),
                BigDecimal.valueOf(10000),
                true);
        ScorecardCalculation report = new IndicatorFixture()
                .count("2.2", YearToDateBasis.SUM_OF_MONTHS)
                .months("2.2", "2016-04", "600", "700", "776")
                .formula("2.4", MeasureUnit.RATE_PER_10K, annualised)
                .population("", "2015-04", "", 167942)
                .in("2016-06");
        assertThat(month(report, "2.4", "2016-06")).isEqualTo("554.5");
        assertThat(printed(IndicatorFixture.year(report, "2.4", "2016-06"))).isEqualTo("494.5");
    }

    @Test
    void aRollingSumNeedsAllTwelveMonths() {
        String[] months = {"1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "5"};
        IndicatorFixture fixture = new IndicatorFixture()
                .count("3.1", YearToDateBasis.SUM_OF_MONTHS)
                .months("3.1", "2016-01", months)
                .formula("3.2", MeasureUnit.RATE_PER_10K, "sum12([3.1])", "10000");
        assertThat(month(fixture.in("2017-01"), "3.2", "2016-12")).isEqualTo("12.0");
        assertThat(month(fixture.in("2017-01"), "3.2", "2017-01")).isEqualTo("16.0");
        assertThat(figure(fixture.in("2017-01"), "3.2", FigureKind.RATE, "2016-11")
                        .reason())
                .isEqualTo("the months are not complete: no figure for 2015-12");
    }

    @Test
    void aCumulativePercentageAddsUpFromApril() {
        ScorecardCalculation report = new IndicatorFixture()
                .count("8.1n", YearToDateBasis.SUM_OF_MONTHS)
                .months("8.1n", "2016-03", "500", "62", "86")
                .formula("8.1", MeasureUnit.PERCENT, "ytd([8.1n])", "882")
                .in("2016-05");
        assertThat(month(report, "8.1", "2016-05")).isEqualTo("16.8");
    }

    @Test
    void theFormulaInForceAtTheMonthCounts() {
        FormulaScope before = new FormulaScope(
                Optional.empty(), Optional.of(ReportingMonth.parse("2016-09")), Set.of(), FormulaScope.WHOLE_COUNCIL);
        FormulaScope since = new FormulaScope(
                Optional.of(ReportingMonth.parse("2016-10")), Optional.empty(), Set.of(), FormulaScope.WHOLE_COUNCIL);
        Measure percent = new Measure(MeasureUnit.PERCENT, 1, Polarity.HIGH_IS_GOOD, Frequency.MONTHLY);
        Derivation derivation =
                Derivation.entered().withFormulas(List.of(percentage(before, "[a]"), percentage(since, "[b]")));
        ScorecardCalculation report = new IndicatorFixture()
                .count("a", YearToDateBasis.NONE)
                .count("b", YearToDateBasis.NONE)
                .months("a", "2016-09", "10", "10")
                .months("b", "2016-09", "20", "20")
                .with("1.4", percent, YearFigure.of(YearToDateBasis.NONE), derivation)
                .in("2016-10");
        assertThat(month(report, "1.4", "2016-09")).isEqualTo("10.0");
        assertThat(month(report, "1.4", "2016-10")).isEqualTo("20.0");
    }

    @Test
    void areasAddUpToTheBoroughAndItsRowIsNotAddedToo() {
        ScorecardCalculation report = areas().in("2016-04");
        FigureKey total =
                new FigureKey(new IndicatorCode("4.1"), Breakdown.of("area", "Rotherham"), FigureKind.TOTAL, "2016-04");
        assertThat(report.figure(total).orElseThrow().displayed()).isEqualTo("1,000");
    }

    @Test
    void theRowOfTheBoroughIsTheFigureOfTheWholeCouncil() {
        assertThat(month(areas().in("2016-04"), "4.1")).isEqualTo("1001.0");
    }

    @Test
    void sharesAreOfTheWhole() {
        FigureKey share = new FigureKey(
                new IndicatorCode("4.1"), Breakdown.of("area", "North"), FigureKind.SHARE_OF_TOTAL, "2016-04");
        assertThat(areas().in("2016-04").figure(share).orElseThrow().displayed())
                .isEqualTo("40.0%");
    }

    private static IndicatorFixture areas() {
        Measure count = new Measure(MeasureUnit.COUNT, 0, Polarity.NEUTRAL, Frequency.MONTHLY);
        Derivation derivation = new Derivation(
                List.of(),
                Optional.of(Expression.parse("[4.1]{area=*}")),
                Optional.of(Expression.parse("[4.1]{}")),
                Optional.empty(),
                DirectionBasis.IMPROVEMENT);
        return new IndicatorFixture()
                .dimension(AREAS)
                .with("4.1", count, YearFigure.of(YearToDateBasis.MONTH_END), derivation)
                .months("4.1", Breakdown.of("area", "North"), "2016-04", "400")
                .months("4.1", Breakdown.of("area", "South"), "2016-04", "600")
                .months("4.1", Breakdown.of("area", "Rotherham"), "2016-04", "1001");
    }

    private static Formula percentage(FormulaScope scope, String numerator) {
        return new Formula(
                scope,
                Expression.parse(numerator),
                Optional.of(Expression.parse("100")),
                BigDecimal.valueOf(100),
                false);
    }

    private static IndicatorFixture twoCounts(String numerator, String denominator) {
        return new IndicatorFixture()
                .count("n", YearToDateBasis.SUM_OF_MONTHS)
                .count("d", YearToDateBasis.SUM_OF_MONTHS)
                .months("n", "2016-04", numerator)
                .months("d", "2016-04", denominator);
    }

    private static ComputedFigure figure(ScorecardCalculation report, String code, FigureKind kind, String period) {
        return report.figure(new FigureKey(new IndicatorCode(code), Breakdown.total(), kind, period))
                .orElseThrow();
    }

    private static String month(ScorecardCalculation report, String code) {
        return month(report, code, "2016-04");
    }

    private static String month(ScorecardCalculation report, String code, String month) {
        return printed(report.value(
                new IndicatorCode(code), Breakdown.total(), ReportingPeriod.month(ReportingMonth.parse(month))));
    }

    private static String printed(MeasureValue value) {
        return value.known().orElseThrow().setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
