package uk.councilportal.check.rules;

import java.util.Optional;
import uk.councilportal.check.model.CheckFinding;
import uk.councilportal.check.model.CheckKind;
import uk.councilportal.observation.model.Amounts;

/** Numerator and denominator are entered both or not at all. */
final class BothOrNoneRule implements CheckRule {

    @Override
    public Optional<CheckFinding> check(CheckedFigure figure) {
        Amounts amounts = figure.amounts();
        if (amounts.numerator().isEmpty() && amounts.denominator().isPresent()) {
            String denominator = CheckedFigure.typed(amounts.denominator().get());
            return Optional.of(figure.finding(CheckKind.NO_NUMERATOR, denominator));
        }
        if (amounts.numerator().isPresent() && amounts.denominator().isEmpty()) {
            String numerator = CheckedFigure.typed(amounts.numerator().get());
            return Optional.of(figure.finding(CheckKind.NO_DENOMINATOR, numerator));
        }
        return Optional.empty();
    }
}
