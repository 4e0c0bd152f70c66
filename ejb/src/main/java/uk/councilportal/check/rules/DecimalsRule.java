package uk.councilportal.check.rules;

import java.util.Optional;
import uk.councilportal.check.model.CheckFinding;
import uk.councilportal.check.model.CheckKind;
import uk.councilportal.indicator.model.MeasureUnit;

/** A figure is entered with no more decimals than are printed. Whole numbers have a rule of their own. */
final class DecimalsRule implements CheckRule {

    @Override
    public Optional<CheckFinding> check(CheckedFigure figure) {
        int decimals = figure.definition().measure().decimals();
        boolean whole = figure.unit() == MeasureUnit.COUNT && decimals == 0;
        return figure.amounts()
                .value()
                .filter(number -> !whole && number.stripTrailingZeros().scale() > decimals)
                .map(number -> figure.finding(
                        CheckKind.TOO_MANY_DECIMALS, CheckedFigure.typed(number), figure.printed(number)));
    }
}
