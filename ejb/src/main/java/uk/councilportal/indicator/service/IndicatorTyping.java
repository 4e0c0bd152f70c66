package uk.councilportal.indicator.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.indicator.exchange.IndicatorCsvParser;
import uk.councilportal.indicator.exchange.IndicatorRow;
import uk.councilportal.indicator.model.Dimension;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.ImportFailure;
import uk.councilportal.platform.exchange.TypedRows;

/** Reads an indicator that somebody has typed, by the rules of the files of indicators and links. */
final class IndicatorTyping {
    /** The line of the first link in the file that the links typed make: the headings are line 1. */
    private static final int FIRST_LINE = 2;

    private static final String STANDARD = "standard";
    private static final String REPORT = "report";
    private static final String REF = "ref";

    private final AuthorityCode council;
    private final Set<String> standards;
    private final List<Dimension> dimensions;
    private final List<KeptIndicator> known;

    /**
     * @param council the council
     * @param standards the codes of the national catalogue
     * @param dimensions the council's breakdowns
     * @param known the indicators of the report as they are kept
     */
    IndicatorTyping(
            AuthorityCode council, Set<String> standards, List<Dimension> dimensions, List<KeptIndicator> known) {
        this.council = council;
        this.standards = standards;
        this.dimensions = dimensions;
        this.known = known;
    }

    /**
     * What the indicator will be.
     *
     * @throws IndicatorRefusedException when something typed cannot be
     */
    IndicatorDraft read(IndicatorAddress address, IndicatorEntry entry) {
        Map<String, String> right = IndicatorRow.of(address.report(), before(address.ref()));
        Map<String, String> typed = new LinkedHashMap<>(entry.cells());
        typed.put(REPORT, address.report());
        typed.put(REF, address.ref());
        FormulaTyping formulas = new FormulaTyping(council, address, entry.formulas());
        refuse(TypedRows.check(new IndicatorCsvParser(council), right, typed), formulas.failures(), List.of());
        right.putAll(typed);
        IndicatorDrafting drafting = new IndicatorDrafting(council, standards, dimensions);
        drafting.addReport(address.report(), known);
        FailureLog failures = new FailureLog();
        drafting.readIndicators(TypedRows.file("", List.of(right)), failures);
        refuse(failures.kept(), List.of(), List.of());
        IndicatorDraft.Key key = new IndicatorDraft.Key(address.report(), new IndicatorCode(address.ref()));
        formulas.formulas().ifPresent(drafting.drafts().get(key)::setFormulas);
        refuse(List.of(), formulas.problems(drafting.definitions(), dimensions, key.code()), List.of());
        drafting.checkUnits(failures);
        refuse(failures.kept(), List.of(), List.of());
        drafting.clearLinks(key);
        List<Map<String, String>> links = links(address, entry);
        if (!links.isEmpty()) {
            drafting.readLinks(TypedRows.file("", links), failures);
            refuse(List.of(), List.of(), numbered(failures.kept(), entry));
        }
        return drafting.drafts().get(key);
    }

    /** What the indicator is now; a new one stands behind all others. */
    private IndicatorDefinition before(String ref) {
        int last = known.stream()
                .mapToInt(one -> one.definition().place().position())
                .max()
                .orElse(0);
        return known.stream()
                .filter(one -> one.code().value().equals(ref))
                .findFirst()
                .map(KeptIndicator::definition)
                .orElseGet(() -> NewIndicator.at(last + 1));
    }

    private static void refuse(
            List<ImportFailure> failures, List<ImportFailure> ofFormulas, List<ImportFailure> ofLinks) {
        if (!failures.isEmpty() || !ofFormulas.isEmpty() || !ofLinks.isEmpty()) {
            throw new IndicatorRefusedException(failures, ofFormulas, ofLinks);
        }
    }

    private static List<Map<String, String>> links(IndicatorAddress address, IndicatorEntry entry) {
        return entry.links().stream()
                .filter(IndicatorTyping::isLink)
                .map(link -> {
                    Map<String, String> row = new LinkedHashMap<>(link);
                    row.put(REPORT, address.report());
                    row.put(REF, address.ref());
                    return row;
                })
                .toList();
    }

    private static boolean isLink(Map<String, String> link) {
        return !link.getOrDefault(STANDARD, "").isBlank();
    }

    /** With the number of the link among all that were on the form, in place of the line of the file. */
    private static List<ImportFailure> numbered(List<ImportFailure> failures, IndicatorEntry entry) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < entry.links().size(); i++) {
            if (isLink(entry.links().get(i))) {
                numbers.add(i + 1);
            }
        }
        return failures.stream()
                .map(failure -> new ImportFailure(
                        numbers.get(Math.toIntExact(failure.line()) - FIRST_LINE), failure.column(), failure.message()))
                .toList();
    }
}
