package uk.councilportal.indicator.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.BreakdownPart;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.indicator.model.Derivation;
import uk.councilportal.indicator.model.DirectionBasis;
import uk.councilportal.indicator.model.Expression;
import uk.councilportal.indicator.model.Formula;
import uk.councilportal.indicator.model.FormulaScope;
import uk.councilportal.indicator.model.Frequency;
import uk.councilportal.indicator.model.IndicatorChecks;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.IndicatorPlace;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.Polarity;
import uk.councilportal.indicator.model.StandardLink;
import uk.councilportal.indicator.model.YearFigure;
import uk.councilportal.indicator.model.YearToDateBasis;

/** The area North gets the name West, and the team North keeps its own. */
class MemberRenamingTest {
    private final MemberRenaming renaming = new MemberRenaming(Map.of(new BreakdownPart("area", "North"), "West"));

    @ParameterizedTest(name = "{0} is {1} then")
    @CsvSource({
        "[1.1]{area=North}, [1.1]{area=West}",
        "[1.1]{area=North} - [1.1]{area=South}, [1.1]{area=West} - [1.1]{area=South}",
        "[1.1]{area;team=North;North}#num, [1.1]{area;team=West;North}#num",
        "sum12([1.1]{area=North}), sum12([1.1]{area=West})",
        "[1.1]{team=North} + [1.1]{area=*} + [1.1]{} + [1.1] + population + 5, '[1.1]{team=North} + [1.1]{area=*} + [1.1]{} + [1.1] + population + 5'"
    })
    void followsEverywhereAnIndicatorNamesTheMember(String before, String after) {
        assertThat(renaming.of(indicator(before, "North"))).isEqualTo(indicator(after, "West"));
    }

    @Test
    void leavesAnIndicatorAsItIsThatNamesNone() {
        KeptIndicator plain = new KeptIndicator(
                1,
                new IndicatorDefinition(
                        new IndicatorCode("1.2"),
                        new IndicatorPlace("Area", "Title", 1, true, ""),
                        new Measure(MeasureUnit.COUNT, 0, Polarity.NEUTRAL, Frequency.MONTHLY),
                        YearFigure.of(YearToDateBasis.NONE),
                        Derivation.entered()),
                List.of());

        assertThat(renaming.of(plain)).isEqualTo(plain);
    }

    /** An indicator that names what the text does wherever it can. */
    private static KeptIndicator indicator(String text, String linked) {
        Optional<Expression> expression = Optional.of(Expression.parse(text));
        Formula formula = new Formula(
                FormulaScope.everything(), Expression.parse(text), expression, BigDecimal.valueOf(100), false);
        IndicatorCode code = new IndicatorCode("1.2");
        IndicatorDefinition definition = new IndicatorDefinition(
                code,
                new IndicatorPlace("Area", "Title", 1, true, "North"),
                new Measure(MeasureUnit.PERCENT, 0, Polarity.NEUTRAL, Frequency.MONTHLY),
                new YearFigure(YearToDateBasis.NONE, List.of(), Optional.empty(), expression),
                new Derivation(List.of(formula), expression, expression, expression, DirectionBasis.NONE),
                "Head of the North",
                IndicatorChecks.parse("stock " + text + "; part of " + text));
        StandardLink link =
                new StandardLink(code, Breakdown.of("area", linked), "contacts", Comparability.SAME, "North");
        return new KeptIndicator(1, definition, List.of(link));
    }
}
