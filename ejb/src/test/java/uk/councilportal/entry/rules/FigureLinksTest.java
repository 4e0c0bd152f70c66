package uk.councilportal.entry.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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

/** What changes with a figure, and what a figure follows from. */
class FigureLinksTest {
    private final FigureLinks links = new FigureLinks(List.of(
            indicator("3.1"),
            indicator("3.4"),
            indicator("3.5", "[3.1]", "[3.4]"),
            indicator("3.6", "sum12([3.1])", "population"),
            indicator("3.7", "[3.5]", "[3.7]#den"),
            indicator("9")));

    @Test
    void aCountChangesEverythingWorkedOutFromIt() {
        assertThat(links.dependants(new IndicatorCode("3.1")))
                .containsExactlyInAnyOrderElementsOf(codes("3.1", "3.5", "3.6", "3.7"));
    }

    @Test
    void aFigureNobodyUsesChangesNothingElse() {
        assertThat(links.dependants(new IndicatorCode("9"))).containsExactlyElementsOf(codes("9"));
    }

    @Test
    void aFigureFollowsFromItsCountsAndFromTheirs() {
        assertThat(links.inputs(codes("3.7"))).containsExactlyInAnyOrderElementsOf(codes("3.7", "3.5", "3.1", "3.4"));
    }

    private static Set<IndicatorCode> codes(String... codes) {
        return Set.copyOf(Stream.of(codes).map(IndicatorCode::new).toList());
    }

    private static IndicatorDefinition indicator(String code, String... fraction) {
        List<Formula> formulas = fraction.length == 0
                ? List.of()
                : List.of(new Formula(
                        FormulaScope.everything(),
                        Expression.parse(fraction[0]),
                        Optional.of(Expression.parse(fraction[1])),
                        BigDecimal.valueOf(100),
                        false));
        return new IndicatorDefinition(
                new IndicatorCode(code),
                new IndicatorPlace("Area", code, 1, true, ""),
                new Measure(MeasureUnit.COUNT, 0, Polarity.NEUTRAL, Frequency.MONTHLY),
                YearFigure.of(YearToDateBasis.NONE),
                Derivation.entered().withFormulas(formulas));
    }
}
