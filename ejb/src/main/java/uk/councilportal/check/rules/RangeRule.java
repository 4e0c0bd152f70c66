package uk.councilportal.check.rules;

import java.math.BigDecimal;
import java.util.Optional;
import uk.councilportal.check.model.CheckFinding;
import uk.councilportal.check.model.CheckKind;
import uk.councilportal.indicator.model.CheckSeverity;
import uk.councilportal.indicator.model.IndicatorChecks;
import uk.councilportal.indicator.model.MeasureUnit;

/**
 * A figure lies in the range its indicator declares; a percentage for which none is declared between 0 and 100. Also
 * for figures that are worked out from others.
 */
final class RangeRule implements CheckRule {

    private static final IndicatorChecks.Range PERCENTAGE = new IndicatorChecks.Range(
            Optional.of(BigDecimal.ZERO), Optional.of(BigDecimal.valueOf(100)), CheckSeverity.ERROR);

    @Override
    public Optional<CheckFinding> check(CheckedFigure figure) {
        Optional<IndicatorChecks.Range> range = figure.declared()
                .range()
                .or(() -> figure.unit() == MeasureUnit.PERCENT ? Optional.of(PERCENTAGE) : Optional.empty());
        return range.flatMap(allowed -> figure.value().flatMap(value -> outside(figure, allowed, value)));
    }

    private static Optional<CheckFinding> outside(
            CheckedFigure figure, IndicatorChecks.Range allowed, BigDecimal value) {
        if (allowed.contains(value)) {
            return Optional.empty();
        }
        Optional<BigDecimal> lowest = allowed.from().filter(end -> value.compareTo(end) < 0);
        CheckKind kind = lowest.isPresent() ? CheckKind.BELOW_RANGE : CheckKind.ABOVE_RANGE;
        BigDecimal end = lowest.or(allowed::to).orElseThrow();
        return Optional.of(figure.finding(kind, allowed.severity(), figure.printed(value), figure.printed(end)));
    }
}
