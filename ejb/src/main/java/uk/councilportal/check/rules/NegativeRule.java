package uk.councilportal.check.rules;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import uk.councilportal.check.model.CheckFinding;
import uk.councilportal.check.model.CheckKind;
import uk.councilportal.indicator.model.IndicatorChecks;
import uk.councilportal.observation.model.Amounts;

/** Nothing that is counted is below zero, nor is a figure, unless the indicator declares so. */
final class NegativeRule implements CheckRule {

    private static final Optional<BigDecimal> NOTHING = Optional.empty();

    @Override
    public Optional<CheckFinding> check(CheckedFigure figure) {
        Amounts amounts = figure.amounts();
        boolean declared = figure.declared()
                .range()
                .flatMap(IndicatorChecks.Range::from)
                .filter(lowest -> lowest.signum() < 0)
                .isPresent();
        return Stream.of(amounts.numerator(), amounts.denominator(), declared ? NOTHING : amounts.value())
                .flatMap(Optional::stream)
                .filter(number -> number.signum() < 0)
                .findFirst()
                .map(number -> figure.finding(CheckKind.NEGATIVE, CheckedFigure.typed(number)));
    }
}
