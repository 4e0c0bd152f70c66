package uk.councilportal.indicator.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import uk.councilportal.indicator.model.Expression;
import uk.councilportal.indicator.model.Formula;
import uk.councilportal.indicator.model.FormulaScope;
import uk.councilportal.period.model.PeriodType;
import uk.councilportal.period.model.ReportingMonth;

/** Writes a formula as the row that {@link FormulaCsvParser} reads. */
public final class FormulaRow {

    private FormulaRow() {}

    /** The cells of a formula by column, without those that say whose it is, in the order of the file. */
    public static Map<String, String> of(Formula formula) {
        FormulaScope scope = formula.scope();
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("numerator", formula.numerator().toString());
        cells.put("denominator", formula.denominator().map(Expression::toString).orElse(""));
        cells.put("multiplier", formula.multiplier().stripTrailingZeros().toPlainString());
        cells.put("annualised", formula.annualised() ? "yes" : "no");
        cells.put("from", scope.from().map(ReportingMonth::toString).orElse(""));
        cells.put("to", scope.to().map(ReportingMonth::toString).orElse(""));
        cells.put(
                "period_types",
                scope.periodTypes().stream().sorted().map(PeriodType::name).collect(Collectors.joining(" ")));
        cells.put("dimension", scope.dimension());
        return cells;
    }
}
