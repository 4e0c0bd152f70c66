package uk.councilportal.entry.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.rules.BreakdownReduction;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.scorecard.rules.ScorecardCalculation;

/**
 * Holds a count of the whole council against the sum of its parts: the members of each dimension it is broken down by,
 * and the other indicators that it names as its parts (calculation rules, 4).
 *
 * <p>Members without a figure are left out of the sum, because areas and sources without cases are often left blank.
 */
public final class PartsCheckRule {
    private final ScorecardCalculation figures;
    private final BreakdownReduction reduction;

    /** Checks figures of one report and month. */
    public PartsCheckRule(ScorecardCalculation figures, BreakdownReduction reduction) {
        this.figures = figures;
        this.reduction = reduction;
    }

    /**
     * A total beside the sum of its parts.
     *
     * @param dimension the dimension added up; empty where the parts are other indicators
     * @param sum what the parts come to
     * @param total the figure entered for the whole
     */
    public record PartsCheck(String dimension, BigDecimal sum, BigDecimal total) {
        /** Whether the parts come to the total. */
        public boolean agrees() {
            return sum.compareTo(total) == 0;
        }
    }

    /** The checks of the indicator's whole-council figure for which both sides are known; none for other units. */
    public List<PartsCheck> check(IndicatorDefinition indicator, List<Breakdown> rows, ReportingPeriod period) {
        MeasureValue total = figures.value(indicator.code(), Breakdown.total(), period);
        if (indicator.measure().unit() != MeasureUnit.COUNT || !(total instanceof MeasureValue.Known whole)) {
            return List.of();
        }
        List<PartsCheck> checks = new ArrayList<>();
        figures.sumOfParts(indicator.code(), Breakdown.total(), period)
                .known()
                .ifPresent(sum -> checks.add(new PartsCheck("", sum, whole.value())));
        byDimension(indicator, rows, period)
                .forEach((dimension, sum) -> checks.add(new PartsCheck(dimension, sum, whole.value())));
        return checks;
    }

    private Map<String, BigDecimal> byDimension(
            IndicatorDefinition indicator, List<Breakdown> rows, ReportingPeriod period) {
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        for (Breakdown row : rows) {
            boolean member = row.parts().size() == 1 && reduction.reduce(row).equals(row);
            Optional<BigDecimal> value =
                    member ? figures.value(indicator.code(), row, period).known() : Optional.empty();
            value.ifPresent(number -> sums.merge(row.dimensions(), number, BigDecimal::add));
        }
        return sums;
    }
}
