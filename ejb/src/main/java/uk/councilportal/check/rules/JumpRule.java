package uk.councilportal.check.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import uk.councilportal.check.model.CheckFinding;
import uk.councilportal.check.model.CheckKind;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.YearToDateBasis;
import uk.councilportal.observation.rules.ProcessLimits;

/**
 * A figure of a month lies within the natural limits of the twelve months before it: their mean plus and minus 2.66
 * times their mean moving range (statistics and disclosure, 4). The figure itself is not among them, or it would widen
 * its own limits.
 *
 * <p>Eight figures are needed at least. A step of one in the last printed place is never a jump, however steady the months
 * before were. A stock or a rolling figure drifts; it jumps where its step from the month before is also larger than the
 * upper limit of the moving ranges, 3.267 times their mean. Figures that add up over the year begin anew with it and are
 * left alone.
 */
final class JumpRule implements CheckRule {

    private static final int MONTHS = 12;
    private static final int FEWEST = 8;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Optional<CheckFinding> check(CheckedFigure figure) {
        boolean looked = figure.isMonth()
                && figure.declared().jump().isOn()
                && !addsUp(figure.definition().year().basis())
                && !figure.amounts().isEmpty();
        List<BigDecimal> before = looked ? figure.valuesBefore(MONTHS) : List.of();
        if (before.size() < FEWEST) {
            return Optional.empty();
        }
        BigDecimal step =
                BigDecimal.ONE.movePointLeft(figure.definition().measure().decimals());
        ProcessLimits limits = ProcessLimits.of(before, true).atLeast(step);
        return figure.value()
                .filter(value -> !limits.contains(value) && !isDrift(figure, limits, value))
                .map(value -> jump(figure, limits, value));
    }

    private static CheckFinding jump(CheckedFigure figure, ProcessLimits limits, BigDecimal value) {
        BigDecimal lower = limits.lower().max(BigDecimal.ZERO);
        BigDecimal upper = figure.unit() == MeasureUnit.PERCENT && limits.mean().compareTo(HUNDRED) <= 0
                ? limits.upper().min(HUNDRED)
                : limits.upper();
        return figure.finding(
                CheckKind.JUMP,
                figure.declared().jump().severity(),
                figure.printed(value),
                figure.printed(lower),
                figure.printed(upper));
    }

    private static boolean isDrift(CheckedFigure figure, ProcessLimits limits, BigDecimal value) {
        YearToDateBasis basis = figure.definition().year().basis();
        boolean drifts = basis == YearToDateBasis.MONTH_END || basis == YearToDateBasis.ROLLING_YEAR;
        return drifts
                && figure.valueBefore(1)
                        .filter(last -> limits.isUsualStep(value.subtract(last)))
                        .isPresent();
    }

    private static boolean addsUp(YearToDateBasis basis) {
        return basis == YearToDateBasis.CUMULATIVE || basis == YearToDateBasis.ACADEMIC_YEAR_CUMULATIVE;
    }
}
