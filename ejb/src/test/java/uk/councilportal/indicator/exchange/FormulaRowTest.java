package uk.councilportal.indicator.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.indicator.model.Expression;
import uk.councilportal.indicator.model.Formula;
import uk.councilportal.indicator.model.FormulaScope;
import uk.councilportal.period.model.PeriodType;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.TypedRows;
import uk.councilportal.scorecard.published.SampleData;

/** Formulas are written as the rows from which they are read: all that the councils publish, and one with every cell. */
class FormulaRowTest {
    private final FormulaCsvParser parser = new FormulaCsvParser(new AuthorityCode("E08000018"));
    private final FailureLog failures = new FailureLog();

    @Test
    void areWrittenAsTheFilesAreRead() {
        List<Formula> formulas = new ArrayList<>();
        SampleData.reports()
                .values()
                .forEach(report -> report.inputs()
                        .indicators()
                        .forEach(indicator ->
                                formulas.addAll(indicator.derivation().formulas())));
        formulas.add(new Formula(
                new FormulaScope(
                        Optional.of(ReportingMonth.of(2016, 4)),
                        Optional.of(ReportingMonth.of(2017, 3)),
                        Set.of(PeriodType.MONTH, PeriodType.QUARTER),
                        "area"),
                Expression.parse("sum12([1.1]{area=North}) - 5"),
                Optional.of(Expression.parse("population")),
                new BigDecimal("100"),
                true));

        assertThat(formulas)
                .hasSizeGreaterThan(50)
                .allSatisfy(formula -> assertThat(read(formula))
                        .singleElement()
                        .satisfies(line -> assertThat(line.formula()).isEqualTo(formula)));
        assertThat(failures.isEmpty()).isTrue();
    }

    private List<FormulaLine> read(Formula formula) {
        Map<String, String> row = new LinkedHashMap<>(FormulaRow.of(formula));
        row.put("report", "SG");
        row.put("ref", "1.4");
        return parser.readAll(TypedRows.file("", List.of(row)), failures);
    }
}
