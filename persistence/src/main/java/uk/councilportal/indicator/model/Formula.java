package uk.councilportal.indicator.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How a figure is worked out: multiplier times numerator over denominator.
 *
 * <p>Both expressions are evaluated for the figure's own period and breakdown. Without a denominator the figure is the
 * numerator. An annualised rate is also multiplied by twelve over the number of months covered.
 *
 * @param scope the figures it is for
 * @param numerator what is counted
 * @param denominator what it is counted against
 * @param multiplier 100 for percentages, 10,000 for rates, 1 for counts
 * @param annualised whether the figure is brought to a full year
 */
public record Formula(
        FormulaScope scope,
        Expression numerator,
        Optional<Expression> denominator,
        BigDecimal multiplier,
        boolean annualised) {}
