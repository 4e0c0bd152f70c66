package uk.councilportal.indicator.service;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import uk.councilportal.indicator.model.Expression;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.model.SignedTerm;
import uk.councilportal.indicator.model.StandardLink;
import uk.councilportal.indicator.model.Term;
import uk.councilportal.indicator.rules.FormulaRule;
import uk.councilportal.platform.exchange.FailureLog;
import uk.councilportal.platform.exchange.FileSource;

/** Puts the files of a council's indicators together with what is kept of them. */
final class IndicatorDrafting {
    private final AuthorityCode council;
    private final Set<String> standards;
    private final Set<String> reports = new HashSet<>();
    private final Map<IndicatorDraft.Key, IndicatorDraft> drafts = new LinkedHashMap<>();

    IndicatorDrafting(AuthorityCode council, Set<String> standards) {
        this.council = council;
        this.standards = standards;
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
        List<IndicatorLine> lines = new IndicatorCsvParser(council).readAll(file, failures);
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

    /** Takes a file of formulas over. */
    void readFormulas(FileSource file, FailureLog failures) {
        Map<IndicatorDraft.Key, List<FormulaLine>> formulas = new LinkedHashMap<>();
        for (FormulaLine line : new FormulaCsvParser(council).readAll(file, failures)) {
            IndicatorDraft.Key key = new IndicatorDraft.Key(line.report(), line.code());
            Stream<Expression> expressions =
                    Stream.concat(Stream.of(line.formula().numerator()), line.formula().denominator().stream());
            if (isKnown(key, line.line(), failures)) {
                expressions.forEach(text -> checkReferences(text, key, line.line(), failures));
                formulas.computeIfAbsent(key, first -> new ArrayList<>()).add(line);
            }
        }
        formulas.forEach((key, lines) -> drafts.get(key)
                .setFormulas(lines.stream().map(FormulaLine::formula).toList()));
        formulas.forEach((key, lines) -> checkCircles(key, lines, failures));
    }

    private void checkCircles(IndicatorDraft.Key key, List<FormulaLine> lines, FailureLog failures) {
        List<IndicatorDefinition> report = drafts.entrySet().stream()
                .filter(draft -> draft.getKey().report().equals(key.report()))
                .map(draft -> draft.getValue().definition())
                .toList();
        new FormulaRule(report)
                .circles(drafts.get(key).definition())
                .forEach(problem ->
                        failures.add(lines.get(problem.number() - 1).line(), problem.column(), problem.words()));
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
        IndicatorDraft.Key key =
                new IndicatorDraft.Key(line.report(), line.definition().code());
        Stream<Expression> derived = Stream.of(
                        derivation.parts(),
                        derivation.shareOf(),
                        derivation.rollingSumOf(),
                        line.definition().year().weight())
                .flatMap(expression -> expression.stream());
        Stream.concat(derived, line.definition().checks().expressions())
                .forEach(expression -> checkReferences(expression, key, line.line(), failures));
    }

    private void checkReferences(Expression expression, IndicatorDraft.Key key, long line, FailureLog failures) {
        for (SignedTerm signed : expression.terms()) {
            referenceOf(signed.term())
                    .filter(code -> !drafts.containsKey(new IndicatorDraft.Key(key.report(), code)))
                    .forEach(code ->
                            failures.add(line, "ref", "It refers to [" + code + "], which the report does not have"));
        }
    }

    private static Stream<IndicatorCode> referenceOf(Term term) {
        if (term instanceof Term.FigureOf figure) {
            return Stream.of(figure.code());
        }
        return term instanceof Term.SumOf sum ? Stream.of(sum.figure().code()) : Stream.empty();
    }
}
