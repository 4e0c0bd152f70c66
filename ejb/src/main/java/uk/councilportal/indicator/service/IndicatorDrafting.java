package uk.councilportal.indicator.service;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.indicator.exchange.FormulaCsvParser;
import uk.councilportal.indicator.exchange.FormulaLine;
import uk.councilportal.indicator.exchange.IndicatorCsvParser;
import uk.councilportal.indicator.exchange.IndicatorLine;
import uk.councilportal.indicator.exchange.StandardLinkCsvParser;
import uk.councilportal.indicator.exchange.StandardLinkLine;
import uk.councilportal.indicator.model.Derivation;
import uk.councilportal.indicator.model.Dimension;
import uk.councilportal.indicator.model.Expression;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.model.StandardLink;
import uk.councilportal.indicator.rules.FormulaRule;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.FileSource;

/** Puts the files of a council's indicators together with what is kept of them. */
final class IndicatorDrafting {
    private final AuthorityCode council;
    private final Set<String> standards;
    private final List<Dimension> dimensions;
    private final Set<String> reports = new HashSet<>();
    private final Map<IndicatorDraft.Key, IndicatorDraft> drafts = new LinkedHashMap<>();

    /**
     * @param council the council
     * @param standards the codes of the national catalogue
     * @param dimensions the council's breakdowns
     */
    IndicatorDrafting(AuthorityCode council, Set<String> standards, List<Dimension> dimensions) {
        this.council = council;
        this.standards = standards;
        this.dimensions = dimensions;
    }

    /** Begins with a report as it is kept. */
    void addReport(String code, List<KeptIndicator> kept) {
        reports.add(code);
        kept.forEach(
                indicator -> drafts.put(new IndicatorDraft.Key(code, indicator.code()), IndicatorDraft.of(indicator)));
    }

    /** What it has come to. */
    Map<IndicatorDraft.Key, IndicatorDraft> drafts() {
        return drafts;
    }

    /** What every indicator means now. */
    List<IndicatorDefinition> definitions() {
        return drafts.values().stream().map(IndicatorDraft::definition).toList();
    }

    /** Takes a file of indicators over. */
    void readIndicators(FileSource file, FailureLog failures) {
        Set<IndicatorDraft.Key> seen = new HashSet<>();
        List<IndicatorLine> lines = new IndicatorCsvParser(council, this::kept).readAll(file, failures);
        for (IndicatorLine line : lines) {
            IndicatorDraft.Key key =
                    new IndicatorDraft.Key(line.report(), line.definition().code());
            if (!reports.contains(line.report())) {
                failures.add(line.line(), "report", "There is no report \"" + line.report() + "\"");
            } else if (!seen.add(key)) {
                failures.add(line.line(), "ref", "The report has the indicator twice");
            } else {
                drafts.computeIfAbsent(key, added -> IndicatorDraft.of(line.definition()))
                        .define(line.definition(), line.line());
            }
        }
        lines.forEach(line -> checkReferences(line, failures));
    }

    private Optional<IndicatorDefinition> kept(String report, IndicatorCode code) {
        return Optional.ofNullable(drafts.get(new IndicatorDraft.Key(report, code)))
                .map(IndicatorDraft::definition);
    }

    /** Takes a file of formulas over. */
    void readFormulas(FileSource file, FailureLog failures) {
        Map<IndicatorDraft.Key, List<FormulaLine>> formulas = new LinkedHashMap<>();
        for (FormulaLine line : new FormulaCsvParser(council).readAll(file, failures)) {
            IndicatorDraft.Key key = new IndicatorDraft.Key(line.report(), line.code());
            if (isKnown(key, line.line(), failures)) {
                formulas.computeIfAbsent(key, first -> new ArrayList<>()).add(line);
            }
        }
        formulas.forEach((key, lines) -> drafts.get(key)
                .setFormulas(lines.stream().map(FormulaLine::formula).toList()));
        formulas.forEach((key, lines) -> rule(key.report())
                .problems(drafts.get(key).definition())
                .forEach(problem ->
                        failures.add(lines.get(problem.number() - 1).line(), problem.column(), problem.words())));
    }

    /**
     * Looks at formulas that are kept and use an indicator whose unit changes, or are its own; called once the formulas have
     * been taken over.
     */
    void checkUnits(FailureLog failures) {
        drafts.forEach((key, changed) -> {
            if (changed.hasOtherUnit()) {
                FormulaRule rule = rule(key.report());
                drafts.entrySet().stream()
                        .filter(other -> other.getKey().report().equals(key.report()))
                        .map(Map.Entry::getValue)
                        .filter(other -> !other.isWithFormulas())
                        .map(IndicatorDraft::definition)
                        .filter(other -> other.code().equals(key.code()) || rule.isUsed(key.code(), other))
                        .forEach(user -> rule.units(user)
                                .forEach(problem -> failures.add(changed.line(), "unit", words(user, problem))));
            }
        });
    }

    private static String words(IndicatorDefinition user, FormulaRule.Problem problem) {
        return "Formula %d of %s no longer fits: %s".formatted(problem.number(), user.code(), problem.words());
    }

    private FormulaRule rule(String report) {
        return new FormulaRule(
                drafts.entrySet().stream()
                        .filter(draft -> draft.getKey().report().equals(report))
                        .map(draft -> draft.getValue().definition())
                        .toList(),
                dimensions);
    }

    /** Takes a file of links over. */
    void readLinks(FileSource file, FailureLog failures) {
        Map<IndicatorDraft.Key, List<StandardLink>> links = new LinkedHashMap<>();
        for (StandardLinkLine line : new StandardLinkCsvParser(council).readAll(file, failures)) {
            IndicatorDraft.Key key =
                    new IndicatorDraft.Key(line.report(), line.link().code());
            String standard = line.link().standardCode();
            if (!standards.contains(standard)) {
                failures.add(line.line(), "standard", "The catalogue has no \"" + standard + "\"");
            } else if (isKnown(key, line.line(), failures)) {
                links.computeIfAbsent(key, first -> new ArrayList<>()).add(line.link());
            }
        }
        links.forEach((key, list) -> drafts.get(key).setLinks(list));
    }

    /** Leaves an indicator without links. */
    void clearLinks(IndicatorDraft.Key key) {
        drafts.get(key).setLinks(List.of());
    }

    private boolean isKnown(IndicatorDraft.Key key, long line, FailureLog failures) {
        if (!reports.contains(key.report())) {
            failures.add(line, "report", "There is no report \"" + key.report() + "\"");
            return false;
        }
        if (!drafts.containsKey(key)) {
            failures.add(line, "ref", "The report has no indicator \"" + key.code() + "\"");
            return false;
        }
        return true;
    }

    private void checkReferences(IndicatorLine line, FailureLog failures) {
        Derivation derivation = line.definition().derivation();
        FormulaRule rule = rule(line.report());
        Stream<Expression> derived = Stream.of(
                        derivation.parts(),
                        derivation.shareOf(),
                        derivation.rollingSumOf(),
                        line.definition().year().weight())
                .flatMap(expression -> expression.stream());
        Stream.concat(derived, line.definition().checks().expressions())
                .flatMap(rule::look)
                .forEach(words -> failures.add(line.line(), "ref", words));
    }
}
