package uk.councilportal.check.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import uk.councilportal.check.model.CheckFinding;
import uk.councilportal.check.model.CheckKind;
import uk.councilportal.indicator.model.MeasureUnit;

/**
 * A percentage entered as a share of one, 0.94 instead of 94: above 0 and below 1, where no figure of the twelve
 * periods before was so low.
 */
final class FractionForPercentageRule implements CheckRule {

    private static final int PERIODS = 12;

    @Override
    public Optional<CheckFinding> check(CheckedFigure figure) {
        if (figure.unit() != MeasureUnit.PERCENT) {
            return Optional.empty();
        }
        List<BigDecimal> before = figure.valuesBefore(PERIODS);
        boolean usual = before.stream().anyMatch(number -> number.compareTo(BigDecimal.ONE) <= 0);
        return figure.amounts()
                .value()
                .filter(number -> number.signum() > 0 && number.compareTo(BigDecimal.ONE) < 0 && !usual)
                .map(number -> figure.finding(
                        CheckKind.FRACTION_FOR_PERCENTAGE,
                        CheckedFigure.typed(number),
                        CheckedFigure.typed(number.movePointRight(2))));
    }
}
