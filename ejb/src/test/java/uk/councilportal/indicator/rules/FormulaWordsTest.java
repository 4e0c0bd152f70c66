package uk.councilportal.indicator.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.indicator.model.Derivation;
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
import uk.councilportal.period.model.PeriodType;
import uk.councilportal.period.model.ReportingMonth;

/** Formulas as they are read out; 1.1 is called Contacts, 1.2 Referrals. */
class FormulaWordsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            [1.2],                   [1.1],          100, 1.2 Referrals ÷ 1.1 Contacts × 100
            [1.2] + [1.1] - 5,       ,               1,   (1.2 Referrals + 1.1 Contacts − 5)
            -[1.1] + [1.2],          ,               1,   (− 1.1 Contacts + 1.2 Referrals)
            [1.2]#num,               [1.2]#den,      100, numerator of 1.2 Referrals ÷ denominator of 1.2 Referrals × 100
            sum12([1.1]),            population,     10000, 12 months of 1.1 Contacts ÷ population × 10000
            ytd([1.1]),              882,            1,   year to date of 1.1 Contacts ÷ 882
            [1.1]{area=North},       [1.1]{},        100, 1.1 Contacts (North) ÷ 1.1 Contacts of the whole council × 100
            [1.1]{area=*},           [9.9],          1,   1.1 Contacts (every area) ÷ 9.9
            """)
    void areReadOut(String numerator, String denominator, BigDecimal times, String words) {
        assertThat(words(new Formula(
                        FormulaScope.everything(),
                        Expression.parse(numerator),
                        Optional.ofNullable(denominator).map(Expression::parse),
                        times,
                        false)))
                .isEqualTo(words);
    }

    @Test
    void sayForWhichFiguresTheyHold() {
        Optional<ReportingMonth> april = Optional.of(ReportingMonth.of(2016, 4));
        Optional<ReportingMonth> march = Optional.of(ReportingMonth.of(2017, 3));
        Set<PeriodType> periods = Set.of(PeriodType.MONTH, PeriodType.QUARTER);

        assertThat(words(scoped(new FormulaScope(april, march, periods, "-"), true)))
                .isEqualTo("1.1 Contacts, brought to a full year, from April 2016, to March 2017,"
                        + " for month and quarter, for the whole council");
        assertThat(words(scoped(new FormulaScope(Optional.empty(), Optional.empty(), Set.of(), "area"), false)))
                .isEqualTo("1.1 Contacts, by area");
    }

    private static Formula scoped(FormulaScope scope, boolean annualised) {
        return new Formula(scope, Expression.parse("[1.1]"), Optional.empty(), BigDecimal.ONE, annualised);
    }

    private static String words(Formula formula) {
        IndicatorDefinition indicator = indicator("1.3", "Share", List.of(formula));
        return FormulaWords.of(
                        indicator,
                        List.of(indicator("1.1", "Contacts", List.of()), indicator("1.2", "Referrals", List.of())))
                .get(0);
    }

    private static IndicatorDefinition indicator(String code, String title, List<Formula> formulas) {
        return new IndicatorDefinition(
                new IndicatorCode(code),
                new IndicatorPlace("Contacts", title, 1, true, ""),
                new Measure(MeasureUnit.COUNT, 0, Polarity.NEUTRAL, Frequency.MONTHLY),
                YearFigure.of(YearToDateBasis.SUM_OF_MONTHS),
                Derivation.entered().withFormulas(formulas));
    }
}
