package uk.councilportal.scorecard.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.Expression;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.Selection;
import uk.councilportal.indicator.model.Term;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.MissingReason;
import uk.councilportal.period.model.ReportingPeriod;

/**
 * The parts of a figure added up: areas to the borough, sources to all contacts, outcomes to all assessments.
 *
 * <p>The sum stands beside the figure that was entered for the whole; where the two differ, one of them is wrong or
 * not every case was coded (calculation rules, 4).
 */
final class PartsToTotalRule {

    private final FigureValues figures;

    PartsToTotalRule(FigureValues figures) {
        this.figures = figures;
    }

    /** The sum of the parts. */
    MeasureValue total(IndicatorDefinition indicator, Breakdown breakdown, ReportingPeriod period) {
        return indicator
                .derivation()
                .parts()
                .map(parts -> figures.formulas().evaluate(parts, breakdown, period))
                .orElseGet(() -> MeasureValue.missing(MissingReason.NO_RULE, "it has no parts"));
    }

    /**
     * The breakdowns a total is shown for: the rows of total members where the tables have them, else the breakdowns
     * without the dimensions added up.
     */
    List<Breakdown> totalRows(IndicatorDefinition indicator, List<Breakdown> breakdowns) {
        List<String> added = indicator.derivation().parts().stream()
                .flatMap(PartsToTotalRule::dimensionsAdded)
                .toList();
        List<Breakdown> totals = breakdowns.stream()
                .filter(breakdown ->
                        added.stream().allMatch(named -> figures.observations().isTotalOf(breakdown, named)))
                .toList();
        List<Breakdown> named = totals.stream()
                .filter(breakdown -> added.stream()
                        .anyMatch(dimension -> breakdown.memberOf(dimension).isPresent()))
                .toList();
        return named.isEmpty() ? totals : named;
    }

    private static Stream<String> dimensionsAdded(Expression parts) {
        return parts.terms().stream()
                .map(signed -> signed.term())
                .flatMap(term -> term instanceof Term.FigureOf figure
                        ? figure.selection().stream()
                        : Optional.<Selection>empty().stream())
                .flatMap(selection -> selection.everyMemberOf().stream());
    }
}
