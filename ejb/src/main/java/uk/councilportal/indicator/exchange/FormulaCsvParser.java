package uk.councilportal.indicator.exchange;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.indicator.model.Formula;
import uk.councilportal.indicator.model.FormulaScope;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.period.model.PeriodType;
import uk.councilportal.platform.exchange.CellReader;
import uk.councilportal.platform.exchange.CsvFormat;
import uk.councilportal.platform.exchange.CsvParser;

/**
 * Reads files of formulas.
 *
 * <pre>
 * report,ref,from,to,period_types,dimension,numerator,denominator,multiplier,annualised
 * ROTH-SG,1.4,,2016-09,,-,[1.3],[1.1],100,no
 * </pre>
 */
public final class FormulaCsvParser extends CsvParser<FormulaLine> {
    private static final CsvFormat FORMAT = new CsvFormat(
            "formulas",
            List.of("report", "ref", "numerator", "denominator", "multiplier", "annualised"),
            List.of(COUNCIL, "from", "to", "period_types", "dimension"));

    private final AuthorityCode council;

    public FormulaCsvParser(AuthorityCode council) {
        super(FORMAT);
        this.council = council;
    }

    @Override
    protected FormulaLine parse(CellReader cells) {
        cells.expectCouncil(council);
        FormulaScope scope = new FormulaScope(
                cells.month("from"),
                cells.month("to"),
                cells.read("period_types", FormulaCsvParser::types).orElse(Set.of()),
                cells.code("dimension", 40));
        Formula formula = new Formula(
                scope,
                cells.readRequired("numerator", IndicatorCsvParser::expression),
                cells.read("denominator", IndicatorCsvParser::expression),
                cells.number("multiplier").orElse(BigDecimal.ONE),
                cells.yesNo("annualised"));
        return new FormulaLine(
                cells.line(), cells.required("report", 20), cells.readRequired("ref", IndicatorCode::new), formula);
    }

    private static Set<PeriodType> types(String text) {
        return Arrays.stream(text.split(" ")).map(PeriodType::valueOf).collect(Collectors.toSet());
    }
}
