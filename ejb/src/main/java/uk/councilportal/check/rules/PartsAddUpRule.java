package uk.councilportal.check.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.councilportal.check.model.CheckFinding;
import uk.councilportal.check.model.CheckKind;
import uk.councilportal.indicator.model.Expression;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.Selection;
import uk.councilportal.indicator.model.Term;

/**
 * The parts of a count add up to it: areas to the borough, outcomes to all assessments. A warning, because in the
 * published reports not every case is coded (calculation rules, 4).
 */
final class PartsAddUpRule implements CheckRule {

    @Override
    public Optional<CheckFinding> check(CheckedFigure figure) {
        Optional<Expression> parts = figure.definition()
                .derivation()
                .parts()
                .filter(expression -> figure.unit() == MeasureUnit.COUNT && isTotal(figure, expression));
        if (parts.isEmpty() || figure.amounts().isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> sum = parts.flatMap(figure::sum);
        return figure.value()
                .filter(value -> sum.isPresent() && value.compareTo(sum.get()) != 0)
                .map(value -> figure.finding(
                        CheckKind.PARTS_DO_NOT_ADD_UP,
                        figure.printed(value),
                        figure.printed(sum.orElseThrow()),
                        figure.printed(value.subtract(sum.get()).abs())));
    }

    /** The members of a dimension are not compared with the sum of all of them. */
    private static boolean isTotal(CheckedFigure figure, Expression parts) {
        return parts.terms().stream()
                .map(signed -> signed.term())
                .flatMap(term -> term instanceof Term.FigureOf part ? part.selection().stream() : Stream.empty())
                .map(Selection::everyMemberOf)
                .flatMap(List::stream)
                .allMatch(figure::isTotalOf);
    }
}
