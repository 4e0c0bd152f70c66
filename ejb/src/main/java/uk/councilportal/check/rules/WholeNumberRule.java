package uk.councilportal.check.rules;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import uk.councilportal.check.model.CheckFinding;
import uk.councilportal.check.model.CheckKind;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.observation.model.Amounts;

/** Children, families and events are counted in whole ones, above and below the line too. */
final class WholeNumberRule implements CheckRule {

    private static final Optional<BigDecimal> NOTHING = Optional.empty();

    @Override
    public Optional<CheckFinding> check(CheckedFigure figure) {
        boolean whole = figure.unit() == MeasureUnit.COUNT
                && figure.definition().measure().decimals() == 0;
        boolean shares = whole || figure.unit() == MeasureUnit.PERCENT;
        Amounts amounts = figure.amounts();
        return Stream.of(
                        whole ? amounts.value() : NOTHING,
                        shares ? amounts.numerator() : NOTHING,
                        shares ? amounts.denominator() : NOTHING)
                .flatMap(Optional::stream)
                .filter(number -> number.stripTrailingZeros().scale() > 0)
                .findFirst()
                .map(number -> figure.finding(CheckKind.NOT_WHOLE, CheckedFigure.typed(number)));
    }
}
