package uk.councilportal.indicator.model;

import java.util.Optional;
import java.util.Set;
import uk.councilportal.period.model.PeriodType;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;

/**
 * The figures a formula is for. Councils change the way they work out a figure at a month of their choice, and some
 * work out the year or a breakdown in another way than the month.
 *
 * @param from the first month, empty for all earlier ones
 * @param to the last month, empty for all later ones
 * @param periodTypes the types of period; empty for all
 * @param dimension the dimension: empty for every breakdown, {@code "-"} for the whole council only
 */
public record FormulaScope(
        Optional<ReportingMonth> from, Optional<ReportingMonth> to, Set<PeriodType> periodTypes, String dimension) {

    /** The sign for "whole council only". */
    public static final String WHOLE_COUNCIL = "-";

    /** Takes a copy of the types. */
    public FormulaScope {
        periodTypes = Set.copyOf(periodTypes);
    }

    /** Every figure of the indicator. */
    public static FormulaScope everything() {
        return new FormulaScope(Optional.empty(), Optional.empty(), Set.of(), "");
    }

    /** Whether the figure of the breakdown and period is meant; a period counts by its last month. */
    public boolean covers(Breakdown breakdown, ReportingPeriod period) {
        return from.map(first -> !period.end().isBefore(first)).orElse(true)
                && to.map(last -> !period.end().isAfter(last)).orElse(true)
                && (periodTypes.isEmpty() || periodTypes.contains(period.type()))
                && coversBreakdown(breakdown);
    }

    private boolean coversBreakdown(Breakdown breakdown) {
        if (dimension.isEmpty()) {
            return true;
        }
        return dimension.equals(WHOLE_COUNCIL)
                ? breakdown.isTotal()
                : breakdown.memberOf(dimension).isPresent();
    }
}
