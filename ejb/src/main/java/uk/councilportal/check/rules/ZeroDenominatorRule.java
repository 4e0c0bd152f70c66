package uk.councilportal.check.rules;

import java.util.Optional;
import uk.councilportal.check.model.CheckFinding;
import uk.councilportal.check.model.CheckKind;
import uk.councilportal.observation.model.Amounts;

/** Nothing can be counted among none. 0 of 0 is possible: there was no case (calculation rules, 0). */
final class ZeroDenominatorRule implements CheckRule {

    @Override
    public Optional<CheckFinding> check(CheckedFigure figure) {
        Amounts amounts = figure.amounts();
        boolean amongNone =
                amounts.denominator().filter(number -> number.signum() == 0).isPresent();
        return amounts.numerator()
                .filter(number -> amongNone && number.signum() != 0)
                .map(number -> figure.finding(CheckKind.ZERO_DENOMINATOR, CheckedFigure.typed(number)));
    }
}
