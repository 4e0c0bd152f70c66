package uk.councilportal.target.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.councilportal.indicator.model.Dimension;
import uk.councilportal.indicator.model.DimensionMember;
import uk.councilportal.indicator.model.Formula;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.ReportDefinition;
import uk.councilportal.indicator.rules.FormulaWords;
import uk.councilportal.period.model.FinancialYear;
import uk.councilportal.period.model.ReportingMonth;

/**
 * What ends with the financial year before and what begins in the year: reports, members of breakdowns and formulas by their
 * months. What is retired already is left out.
 */
public final class YearEdges {
    private final FinancialYear year;

    public YearEdges(FinancialYear year) {
        this.year = year;
    }

    /** The members of breakdowns, in the council's order. */
    public List<YearEdge> ofDimensions(List<Dimension> dimensions) {
        return dimensions.stream()
                .flatMap(dimension -> dimension.members().stream()
                        .filter(member -> !member.retired())
                        .flatMap(member -> of(dimension, member)))
                .toList();
    }

    private Stream<YearEdge> of(Dimension dimension, DimensionMember member) {
        return edge(
                YearEdge.Kind.MEMBER,
                dimension.title() + ": " + member.name(),
                member.validity().from(),
                member.validity().to());
    }

    /** The report itself and the formulas of its indicators in use. */
    public List<YearEdge> ofReport(ReportDefinition report, List<IndicatorDefinition> indicators) {
        Optional<ReportingMonth> last = report.calendar().retiredFrom().map(ReportingMonth::previous);
        List<YearEdge> edges = new ArrayList<>(edge(YearEdge.Kind.REPORT, report.title(), Optional.empty(), last)
                .toList());
        indicators.stream()
                .filter(indicator -> !indicator.place().retired())
                .forEach(indicator -> addFormulas(edges, report, indicator, indicators));
        return edges;
    }

    private void addFormulas(
            List<YearEdge> edges,
            ReportDefinition report,
            IndicatorDefinition indicator,
            List<IndicatorDefinition> indicators) {
        List<Formula> formulas = indicator.derivation().formulas();
        List<String> words = FormulaWords.of(indicator, indicators);
        for (int i = 0; i < formulas.size(); i++) {
            String text = report.code() + " " + indicator.code() + ": " + words.get(i);
            edge(
                            YearEdge.Kind.FORMULA,
                            text,
                            formulas.get(i).scope().from(),
                            formulas.get(i).scope().to())
                    .forEach(edges::add);
        }
    }

    private Stream<YearEdge> edge(
            YearEdge.Kind kind, String words, Optional<ReportingMonth> from, Optional<ReportingMonth> to) {
        Optional<ReportingMonth> first =
                from.filter(month -> month.financialYear().equals(year));
        Optional<ReportingMonth> last = to.filter(month -> month.financialYear().equals(year.previous()));
        return first.isEmpty() && last.isEmpty() ? Stream.empty() : Stream.of(new YearEdge(kind, words, last, first));
    }
}
