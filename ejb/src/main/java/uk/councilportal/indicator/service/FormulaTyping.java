package uk.councilportal.indicator.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.indicator.exchange.FormulaCsvParser;
import uk.councilportal.indicator.exchange.FormulaLine;
import uk.councilportal.indicator.model.Dimension;
import uk.councilportal.indicator.model.Formula;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.rules.FormulaRule;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.ImportFailure;
import uk.councilportal.platform.exchange.TypedRows;

/** Reads the formulas of an indicator that somebody has typed, by the rules of the files of formulas. */
final class FormulaTyping {
    private static final String NUMERATOR = "numerator";
    private static final Map<String, String> RIGHT =
            Map.of("report", "-", "ref", "-", NUMERATOR, "1", "denominator", "", "multiplier", "1", "annualised", "no");

    private final FormulaCsvParser parser;
    private final IndicatorAddress address;
    private final Optional<List<Map<String, String>>> typed;

    /**
     * @param council the council
     * @param address the indicator
     * @param typed the cells of its formulas; empty where they were not on the form
     */
    FormulaTyping(AuthorityCode council, IndicatorAddress address, Optional<List<Map<String, String>>> typed) {
        this.parser = new FormulaCsvParser(council);
        this.address = address;
        this.typed = typed;
    }

    /** The cells that cannot be; the line is the formula's among all that were on the form, from 1. */
    List<ImportFailure> failures() {
        List<ImportFailure> failures = new ArrayList<>();
        List<Map<String, String>> rows = typed.orElse(List.of());
        for (int i = 0; i < rows.size(); i++) {
            int number = i + 1;
            if (isFormula(rows.get(i))) {
                TypedRows.check(parser, RIGHT, rows.get(i)).stream()
                        .map(failure -> new ImportFailure(number, failure.column(), failure.message()))
                        .forEach(failures::add);
            }
        }
        return failures;
    }

    /** The formulas, once no cell fails; empty where they were not on the form. */
    Optional<List<Formula>> formulas() {
        return typed.map(rows -> {
            List<Map<String, String>> lines = rows.stream()
                    .filter(FormulaTyping::isFormula)
                    .map(this::row)
                    .toList();
            return lines.isEmpty()
                    ? List.of()
                    : parser.readAll(TypedRows.file("", lines), new FailureLog()).stream()
                            .map(FormulaLine::formula)
                            .toList();
        });
    }

    /** What is wrong with them within the report; nothing where they were not on the form. */
    List<ImportFailure> problems(List<IndicatorDefinition> report, List<Dimension> dimensions, IndicatorCode code) {
        if (typed.isEmpty()) {
            return List.of();
        }
        List<Integer> numbers = numbers();
        return report.stream()
                .filter(indicator -> indicator.code().equals(code))
                .flatMap(indicator -> new FormulaRule(report, dimensions).problems(indicator).stream())
                .map(problem -> new ImportFailure(numbers.get(problem.number() - 1), problem.column(), problem.words()))
                .toList();
    }

    /** The number of each formula among all rows that were on the form. */
    private List<Integer> numbers() {
        List<Integer> numbers = new ArrayList<>();
        List<Map<String, String>> rows = typed.orElse(List.of());
        for (int i = 0; i < rows.size(); i++) {
            if (isFormula(rows.get(i))) {
                numbers.add(i + 1);
            }
        }
        return numbers;
    }

    private Map<String, String> row(Map<String, String> cells) {
        Map<String, String> row = new LinkedHashMap<>(RIGHT);
        row.putAll(cells);
        row.put("report", address.report());
        row.put("ref", address.ref());
        return row;
    }

    private static boolean isFormula(Map<String, String> row) {
        return !row.getOrDefault(NUMERATOR, "").isBlank()
                || !row.getOrDefault("denominator", "").isBlank();
    }
}
