package uk.councilportal.entry.rules;

import java.util.Optional;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.scorecard.rules.FigureOrigin;
import uk.councilportal.scorecard.rules.ScorecardCalculation;

/**
 * Tells figures that are entered from figures that are computed.
 *
 * <p>A figure without a formula is entered. A figure with one is computed and cannot be typed over, unless the council
 * keeps only the final figure: what it follows from is not there for the month, and the latest earlier figure was itself
 * entered in place of a computed one (product, 2).
 */
public final class CellKindRule {
    private static final int MONTHS_LOOKED_BACK = 12;

    private CellKindRule() {}

    /** What can be done with the indicator's cell of a month. */
    public static CellKind kind(
            ScorecardCalculation figures, IndicatorDefinition indicator, Breakdown breakdown, ReportingMonth month) {
        Optional<ReportingPeriod> due = DuePeriodRule.due(indicator.measure().frequency(), month);
        return due.map(period -> kind(figures, indicator, breakdown, period)).orElse(CellKind.NOT_DUE);
    }

    private static CellKind kind(
            ScorecardCalculation figures, IndicatorDefinition indicator, Breakdown breakdown, ReportingPeriod due) {
        FigureOrigin origin = figures.origin(indicator.code(), breakdown, due);
        if (origin != FigureOrigin.COMPUTED) {
            return CellKind.ENTERED;
        }
        boolean known = figures.value(indicator.code(), breakdown, due).isKnown();
        return !known && wasEnteredInstead(figures, indicator, breakdown, due) ? CellKind.ENTERED : CellKind.COMPUTED;
    }

    private static boolean wasEnteredInstead(
            ScorecardCalculation figures, IndicatorDefinition indicator, Breakdown breakdown, ReportingPeriod due) {
        for (int back = 1; back <= MONTHS_LOOKED_BACK; back++) {
            Optional<ReportingPeriod> earlier =
                    DuePeriodRule.due(indicator.measure().frequency(), due.end().minus(back));
            boolean known = earlier.filter(period ->
                            figures.value(indicator.code(), breakdown, period).isKnown())
                    .isPresent();
            if (known) {
                return figures.origin(indicator.code(), breakdown, earlier.get()) == FigureOrigin.ENTERED_INSTEAD;
            }
        }
        return false;
    }
}
