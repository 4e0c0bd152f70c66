package uk.councilportal.entry.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.Derivation;
import uk.councilportal.indicator.model.DirectionBasis;
import uk.councilportal.indicator.model.Expression;
import uk.councilportal.indicator.model.Formula;
import uk.councilportal.indicator.model.FormulaScope;
import uk.councilportal.indicator.model.Frequency;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.IndicatorPlace;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.indicator.model.YearFigure;
import uk.councilportal.indicator.model.YearToDateBasis;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.scorecard.rules.IndicatorFixture;

/** Which cells are entered and which are computed. */
class CellKindRuleTest {
    private static final String APRIL = "2017-04";

    private final IndicatorFixture report = new IndicatorFixture()
            .count("1.1", YearToDateBasis.SUM_OF_MONTHS)
            .count("1.3", YearToDateBasis.SUM_OF_MONTHS)
            .with("1.4", percentage(), YearFigure.of(YearToDateBasis.RECOMPUTED), shareOf("[1.3]", "[1.1]"))
            .with("Q", quarterly(), YearFigure.of(YearToDateBasis.NONE), Derivation.entered());

    @Test
    void aFigureWithoutAFormulaIsEntered() {
        assertThat(kind("1.1", Derivation.entered())).isEqualTo(CellKind.ENTERED);
    }

    @Test
    void aFigureWithAFormulaIsComputedEvenBeforeItsCountsAreThere() {
        assertThat(kind("1.4", shareOf("[1.3]", "[1.1]"))).isEqualTo(CellKind.COMPUTED);
    }

    @Test
    void aFigureWhoseCountsAreThereIsComputed() {
        report.months("1.3", APRIL, "38").months("1.1", APRIL, "41");
        assertThat(kind("1.4", shareOf("[1.3]", "[1.1]"))).isEqualTo(CellKind.COMPUTED);
    }

    @Test
    void aFigureThatWasEnteredWithoutItsCountsBeforeIsEnteredAgain() {
        report.months("1.4", "2017-03", "92.7");
        assertThat(kind("1.4", shareOf("[1.3]", "[1.1]"))).isEqualTo(CellKind.ENTERED);
    }

    @Test
    void aFigureThatWasEnteredInPlaceThisMonthCanBeCorrected() {
        report.months("1.4", APRIL, "92.7");
        assertThat(kind("1.4", shareOf("[1.3]", "[1.1]"))).isEqualTo(CellKind.ENTERED);
    }

    @Test
    void onceTheCountsAreThereItCannotBeTypedOverAnyMore() {
        report.months("1.4", "2017-03", "92.7").months("1.3", APRIL, "38").months("1.1", APRIL, "41");
        assertThat(kind("1.4", shareOf("[1.3]", "[1.1]"))).isEqualTo(CellKind.COMPUTED);
    }

    @Test
    void whatWasComputedLastMonthIsNotEnteredThisMonth() {
        report.months("1.4", "2017-02", "92.7").months("1.3", "2017-03", "38").months("1.1", "2017-03", "41");
        assertThat(kind("1.4", shareOf("[1.3]", "[1.1]"))).isEqualTo(CellKind.COMPUTED);
    }

    @Test
    void nothingIsEnteredForAQuarterThatHasNotEnded() {
        IndicatorDefinition indicator = definition("Q", quarterly(), Derivation.entered());
        assertThat(CellKindRule.kind(report.in(APRIL), indicator, Breakdown.total(), ReportingMonth.parse(APRIL)))
                .isEqualTo(CellKind.NOT_DUE);
        assertThat(CellKindRule.kind(
                        report.in("2017-06"), indicator, Breakdown.total(), ReportingMonth.parse("2017-06")))
                .isEqualTo(CellKind.ENTERED);
    }

    private CellKind kind(String code, Derivation derivation) {
        return CellKindRule.kind(
                report.in(APRIL),
                definition(code, percentage(), derivation),
                Breakdown.total(),
                ReportingMonth.parse(APRIL));
    }

    private static IndicatorDefinition definition(String code, Measure measure, Derivation derivation) {
        return new IndicatorDefinition(
                new IndicatorCode(code),
                new IndicatorPlace("Area", code, 1, true, ""),
                measure,
                YearFigure.of(YearToDateBasis.RECOMPUTED),
                derivation);
    }

    private static Measure percentage() {
        return new Measure(MeasureUnit.PERCENT, 1, Polarity.HIGH_IS_GOOD, Frequency.MONTHLY);
    }

    private static Measure quarterly() {
        return new Measure(MeasureUnit.COUNT, 0, Polarity.NEUTRAL, Frequency.QUARTERLY);
    }

    private static Derivation shareOf(String numerator, String denominator) {
        Formula formula = new Formula(
                FormulaScope.everything(),
                Expression.parse(numerator),
                Optional.of(Expression.parse(denominator)),
                BigDecimal.valueOf(100),
                false);
        return new Derivation(
                List.of(formula), Optional.empty(), Optional.empty(), Optional.empty(), DirectionBasis.IMPROVEMENT);
    }
}
