package uk.councilportal.check.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.councilportal.check.model.CheckFinding;
import uk.councilportal.check.model.CheckKind;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.observation.model.Amounts;

/**
 * The figure of a month is exactly that of the three months before: it may have been carried over. Figures that repeat
 * by themselves are left alone: counts below ten, and percentages without numerator and decimals.
 */
final class UnchangedRule implements CheckRule {

    private static final int MONTHS = 3;
    private static final BigDecimal FEW = BigDecimal.TEN;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    @Override
    public Optional<CheckFinding> check(CheckedFigure figure) {
        if (!figure.isMonth() || !isTelling(figure)) {
            return Optional.empty();
        }
        List<BigDecimal> numbers = numbers(figure.amounts());
        boolean same = IntStream.rangeClosed(1, MONTHS)
                .allMatch(back -> figure.enteredBefore(back)
                        .filter(before -> numbers(before.amounts()).equals(numbers))
                        .isPresent());
        return same
                ? figure.value().map(value -> figure.finding(CheckKind.UNCHANGED, figure.printed(value)))
                : Optional.empty();
    }

    private static boolean isTelling(CheckedFigure figure) {
        Amounts amounts = figure.amounts();
        Optional<BigDecimal> size = amounts.denominator().or(amounts::value);
        boolean large = size.filter(number -> number.compareTo(FEW) >= 0).isPresent();
        boolean whole = figure.unit() == MeasureUnit.PERCENT && !amounts.isFraction();
        boolean all = figure.value().filter(value -> value.compareTo(ALL) == 0).isPresent();
        return large && !(whole && (figure.definition().measure().decimals() == 0 || all));
    }

    private static List<BigDecimal> numbers(Amounts amounts) {
        return Stream.of(amounts.value(), amounts.numerator(), amounts.denominator())
                .map(number -> number.orElse(BigDecimal.ONE.negate()).stripTrailingZeros())
                .toList();
    }
}
