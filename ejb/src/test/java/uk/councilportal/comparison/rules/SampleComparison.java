package uk.councilportal.comparison.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.authority.model.Population;
import uk.councilportal.comparison.model.ComparedFigure;
import uk.councilportal.grant.model.FigureSource;
import uk.councilportal.grant.model.GrantedFigure;
import uk.councilportal.indicator.exchange.StandardLinkLine;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.Frequency;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.Selection;
import uk.councilportal.indicator.model.StandardHistory;
import uk.councilportal.indicator.model.StandardLink;
import uk.councilportal.indicator.model.StandardRecipe;
import uk.councilportal.observation.model.Amounts;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.ObservationStatus;
import uk.councilportal.observation.rules.PopulationTable;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.scorecard.published.SampleData;
import uk.councilportal.scorecard.published.SampleData.SampleReport;
import uk.councilportal.scorecard.rules.ScorecardCalculation;
import uk.councilportal.submission.model.PublishedFigure;
import uk.councilportal.target.model.RagStatus;

/** The sample councils as they would be compared: their reports calculated, published and rebuilt. */
final class SampleComparison {

    private final Map<String, StandardRecipe> catalogue = SampleData.catalogue();
    private final Map<AuthorityCode, StandardFigureRule> councils = new LinkedHashMap<>();
    private final Map<String, Sheet> sheets = new HashMap<>();

    SampleComparison() {
        Map<String, SampleReport> reports = SampleData.reports();
        SampleData.links().forEach((council, links) -> councils.put(council, rule(council, reports, links)));
    }

    StandardRecipe recipe(String code) {
        return catalogue.get(code);
    }

    /** The figure of every sample council. */
    Map<AuthorityCode, ComparedFigure> figures(String standard, ReportingMonth month) {
        Map<AuthorityCode, ComparedFigure> figures = new LinkedHashMap<>();
        councils.forEach((council, rule) -> figures.put(council, rule.figure(standard, month)));
        return figures;
    }

    private StandardFigureRule rule(
            AuthorityCode council, Map<String, SampleReport> reports, List<StandardLinkLine> links) {
        List<FigureSource> sources = new ArrayList<>();
        List<GrantedFigure> published = new ArrayList<>();
        for (StandardLinkLine line : links) {
            Sheet sheet = sheets.computeIfAbsent(line.report(), report -> new Sheet(report, reports.get(report)));
            FigureSource source = sheet.source(council, line.link());
            sources.add(source);
            published.addAll(sheet.figures(source, line.link()));
        }
        List<Population> populations =
                reports.get(links.get(0).report()).inputs().populations();
        return new StandardFigureRule(histories(), sources, published, new PopulationTable(populations));
    }

    private Map<String, StandardHistory> histories() {
        return catalogue.values().stream().collect(Collectors.toMap(StandardRecipe::code, StandardHistory::of));
    }

    /** One report, calculated and published as by the service that publishes it. */
    private static final class Sheet {
        private final String report;
        private final SampleReport sample;
        private final ScorecardCalculation calculation;

        Sheet(String report, SampleReport sample) {
            this.report = report;
            this.sample = sample;
            calculation = new ScorecardCalculation(sample.inputs(), sample.month());
        }

        FigureSource source(AuthorityCode council, StandardLink link) {
            IndicatorDefinition indicator = indicator(link);
            return new FigureSource(
                    council,
                    link.standardCode(),
                    new FigureSource.Own(
                            (report + link.code()).hashCode(),
                            report + " " + link.code(),
                            "",
                            indicator.measure(),
                            indicator.year().basis()),
                    new FigureSource.Link(link.breakdown(), link.comparability(), link.note()));
        }

        List<GrantedFigure> figures(FigureSource source, StandardLink link) {
            return calculation.breakdowns(link.code()).stream()
                    .filter(breakdown -> isMeant(link.breakdown(), breakdown))
                    .flatMap(breakdown -> periods(link, breakdown)
                            .map(period -> new GrantedFigure(
                                    new GrantedFigure.Key(
                                            source.council(), link.standardCode(), period, split(link, breakdown)),
                                    new GrantedFigure.Source(
                                            source.own().indicatorId(), link.comparability(), sample.month(), 1),
                                    outcome(link, breakdown, period),
                                    false)))
                    .toList();
        }

        private Stream<ReportingPeriod> periods(StandardLink link, Breakdown breakdown) {
            Frequency frequency = indicator(link).measure().frequency();
            return frequency == Frequency.MONTHLY
                    ? calculation.months().stream()
                    : calculation.judged(link.code(), breakdown).stream()
                            .filter(period -> period.type() == frequency.periodType());
        }

        private PublishedFigure.Outcome outcome(StandardLink link, Breakdown breakdown, ReportingPeriod period) {
            MeasureValue value = calculation.value(link.code(), breakdown, period);
            Amounts counts = calculation.fraction(link.code(), breakdown, period);
            return new PublishedFigure.Outcome(
                    new Amounts(value.known(), counts.numerator(), counts.denominator()),
                    value.isKnown() ? ObservationStatus.OK : ObservationStatus.NOT_AVAILABLE,
                    value.missingReason(),
                    RagStatus.NOT_RATED);
        }

        private IndicatorDefinition indicator(StandardLink link) {
            return sample.inputs().indicators().stream()
                    .filter(each -> each.code().equals(link.code()))
                    .findFirst()
                    .orElseThrow();
        }

        private static Breakdown split(StandardLink link, Breakdown breakdown) {
            return new Breakdown(breakdown.parts().stream()
                    .filter(part -> link.splitBy().contains(part.dimension()))
                    .toList());
        }

        private static boolean isMeant(Breakdown linked, Breakdown breakdown) {
            return linked.parts().size() == breakdown.parts().size()
                    && linked.parts().stream()
                            .allMatch(part -> breakdown
                                    .memberOf(part.dimension())
                                    .filter(member -> part.member().equals(Selection.EVERY_MEMBER)
                                            || part.member().equals(member))
                                    .isPresent());
        }
    }
}
