package uk.councilportal.check.rules;

import java.math.BigDecimal;
import java.util.Optional;
import uk.councilportal.check.model.CheckFinding;
import uk.councilportal.check.model.CheckKind;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.observation.model.Amounts;

/**
 * Where a numerator is part of its denominator it is not greater: in percentages and in counts given as "x of y". Rates
 * and averages count different things above and below.
 */
final class NumeratorWithinDenominatorRule implements CheckRule {

    @Override
    public Optional<CheckFinding> check(CheckedFigure figure) {
        Amounts amounts = figure.amounts();
        boolean part = figure.unit() == MeasureUnit.PERCENT || figure.unit() == MeasureUnit.COUNT;
        if (!part || !amounts.isFraction()) {
            return Optional.empty();
        }
        BigDecimal numerator = amounts.numerator().orElseThrow();
        BigDecimal denominator = amounts.denominator().orElseThrow();
        boolean among = denominator.signum() != 0 && numerator.compareTo(denominator) > 0;
        return among
                ? Optional.of(figure.finding(
                        CheckKind.NUMERATOR_ABOVE_DENOMINATOR,
                        CheckedFigure.typed(numerator),
                        CheckedFigure.typed(denominator)))
                : Optional.empty();
    }
}
