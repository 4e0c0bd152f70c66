package uk.councilportal.indicator.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

/** A report with 3.3 in use, 3.4 retired, and 3.5, which may be worked out from them. */
class RetiredSourcesTest {
    private static final IndicatorCode USED = new IndicatorCode("3.3");
    private static final IndicatorCode RETIRED = new IndicatorCode("3.4");
    private static final IndicatorCode RESULT = new IndicatorCode("3.5");

    @ParameterizedTest(name = "{0} / {1}, formula ending {2}: from the retired 3.4: {3}, from 3.3: {4}")
    @CsvSource({
        "[3.3],                [3.4], -,       yes, yes",
        "[3.4]{area=North},    -,     -,       yes, no",
        "sum12([3.4]),         -,     -,       yes, no",
        "[3.4]#den,            -,     -,       yes, no",
        "[3.3],                [3.4], 2017-03, no,  no",
        "[3.3] + 5,            -,     -,       no,  yes",
        "population,           -,     -,       no,  no",
    })
    void areThoseOfTheFormulasThatStillHold(
            String numerator, String denominator, String end, String fromRetired, String fromUsed) {
        Formula formula =
                new Formula(scope(end), Expression.parse(numerator), expression(denominator), BigDecimal.ONE, false);
        Derivation derivation = Derivation.entered().withFormulas(List.of(formula));

        assertThat(sources(derivation, false)).isEqualTo(fromRetired.equals("yes") ? List.of(RETIRED) : List.of());
        assertThat(report(derivation, false).restingOn(USED))
                .isEqualTo(fromUsed.equals("yes") ? List.of(RESULT) : List.of());
        assertThat(sources(derivation, true)).as("of what is retired itself").isEmpty();
        assertThat(report(derivation, true).restingOn(USED)).isEmpty();
    }

    @Test
    void areThoseOfPartsSharesAndRollingSumsToo() {
        Optional<Expression> retired = expression("[3.4]");
        for (int place = 0; place < 3; place++) {
            List<Optional<Expression>> places = new ArrayList<>(List.of(none(), none(), none()));
            places.set(place, retired);
            Derivation derivation =
                    new Derivation(List.of(), places.get(0), places.get(1), places.get(2), DirectionBasis.IMPROVEMENT);
            assertThat(sources(derivation, false)).containsExactly(RETIRED);
        }
    }

    @Test
    void areNeverTheIndicatorItself() {
        Formula itself = new Formula(
                FormulaScope.everything(), Expression.parse("[3.5]{area=*}"), Optional.empty(), BigDecimal.ONE, false);
        assertThat(report(Derivation.entered().withFormulas(List.of(itself)), false)
                        .restingOn(RESULT))
                .isEmpty();
    }

    private static List<IndicatorCode> sources(Derivation derivation, boolean retired) {
        return report(derivation, retired).of(indicator(RESULT, retired, derivation));
    }

    private static RetiredSources report(Derivation derivation, boolean retired) {
        return new RetiredSources(List.of(
                indicator(USED, false, Derivation.entered()),
                indicator(RETIRED, true, Derivation.entered()),
                indicator(RESULT, retired, derivation)));
    }

    private static IndicatorDefinition indicator(IndicatorCode code, boolean retired, Derivation derivation) {
        return new IndicatorDefinition(
                code,
                new IndicatorPlace("Reviews", "Reviews", 1, true, "", retired),
                new Measure(MeasureUnit.COUNT, 0, Polarity.NEUTRAL, Frequency.MONTHLY),
                YearFigure.of(YearToDateBasis.NONE),
                derivation);
    }

    private static FormulaScope scope(String end) {
        Optional<ReportingMonth> last = end.equals("-") ? Optional.empty() : Optional.of(ReportingMonth.parse(end));
        return new FormulaScope(Optional.empty(), last, Set.of(), "");
    }

    private static Optional<Expression> expression(String text) {
        return text.equals("-") ? none() : Optional.of(Expression.parse(text));
    }

    private static Optional<Expression> none() {
        return Optional.empty();
    }
}
