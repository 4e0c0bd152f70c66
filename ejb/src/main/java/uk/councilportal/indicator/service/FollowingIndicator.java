package uk.councilportal.indicator.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.indicator.exchange.FormulaCsvParser;
import uk.councilportal.indicator.exchange.FormulaLine;
import uk.councilportal.indicator.exchange.FormulaRow;
import uk.councilportal.indicator.exchange.IndicatorCsvParser;
import uk.councilportal.indicator.exchange.IndicatorRow;
import uk.councilportal.indicator.exchange.StandardLinkCsvParser;
import uk.councilportal.indicator.model.Formula;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.model.StandardLink;
import uk.councilportal.platform.exchange.CsvParser;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.TypedRows;

/**
 * An indicator that names a member which gets another name, and follows in its formulas, checks and links.
 *
 * @param report the code of its report
 * @param before the indicator as it is kept
 * @param after the indicator as it will be
 */
public record FollowingIndicator(String report, KeptIndicator before, KeptIndicator after) {

    /**
     * Something that is written otherwise then.
     *
     * @param column the column of the files
     * @param before what is written now
     * @param after what will be written
     */
    public record Change(String column, String before, String after) {}

    /** The council's reference. */
    public String ref() {
        return after.code().value();
    }

    public String title() {
        return after.definition().place().title();
    }

    /** Everything that is written otherwise then. */
    public List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        List<Map<String, String>> old = rows(before);
        List<Map<String, String>> rows = rows(after);
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> was = old.get(i);
            rows.get(i).forEach((column, cell) -> {
                if (!cell.equals(was.get(column))) {
                    changes.add(new Change(column, was.get(column), cell));
                }
            });
        }
        return changes;
    }

    /** Whether files could say the same: a name can be too long for a formula, or have a sign that ends it there. */
    boolean isReadable(AuthorityCode council) {
        return isOwnRowReadable(council)
                && after.definition().derivation().formulas().stream().allMatch(formula -> isReadable(council, formula))
                && after.links().stream().allMatch(link -> isReadable(council, link));
    }

    private boolean isOwnRowReadable(AuthorityCode council) {
        return read(new IndicatorCsvParser(council), IndicatorRow.of(report, after.definition()))
                .filter(line -> line.definition().equals(after.definition().withFormulas(List.of())))
                .isPresent();
    }

    private boolean isReadable(AuthorityCode council, Formula formula) {
        Map<String, String> row = new LinkedHashMap<>(FormulaRow.of(formula));
        row.put("report", report);
        row.put("ref", ref());
        return read(new FormulaCsvParser(council), row)
                .map(FormulaLine::formula)
                .filter(read -> read.numerator().equals(formula.numerator())
                        && read.denominator().equals(formula.denominator()))
                .isPresent();
    }

    private boolean isReadable(AuthorityCode council, StandardLink link) {
        return read(new StandardLinkCsvParser(council), IndicatorRow.of(report, link))
                .filter(line -> line.link().equals(link))
                .isPresent();
    }

    private static <T> Optional<T> read(CsvParser<T> parser, Map<String, String> row) {
        return parser.readAll(TypedRows.file("", List.of(row)), new FailureLog()).stream()
                .findFirst();
    }

    private List<Map<String, String>> rows(KeptIndicator indicator) {
        List<Map<String, String>> rows = new ArrayList<>(List.of(IndicatorRow.of(report, indicator.definition())));
        indicator.definition().derivation().formulas().forEach(formula -> rows.add(FormulaRow.of(formula)));
        indicator.links().forEach(link -> rows.add(IndicatorRow.of(report, link)));
        return rows;
    }
}
