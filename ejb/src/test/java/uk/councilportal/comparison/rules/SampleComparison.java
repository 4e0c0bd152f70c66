package uk.councilportal.comparison.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.comparison.model.ComparedFigure;
import uk.councilportal.comparison.model.CountPair;
import uk.councilportal.comparison.model.FigureSource;
import uk.councilportal.comparison.model.PublishedAmount;
import uk.councilportal.comparison.model.PublishedSeries;
import uk.councilportal.indicator.exchange.StandardLinkLine;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.Selection;
import uk.councilportal.indicator.model.StandardLink;
import uk.councilportal.indicator.model.StandardRecipe;
import uk.councilportal.observation.model.Amounts;
import uk.councilportal.observation.model.FigureCell;
import uk.councilportal.observation.model.Observation;
import uk.councilportal.observation.rules.PopulationTable;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;
import uk.councilportal.scorecard.published.SampleData;
import uk.councilportal.scorecard.published.SampleData.SampleReport;
import uk.councilportal.scorecard.rules.FigureOrigin;
import uk.councilportal.scorecard.rules.ScorecardCalculation;

/** The sample councils as they would be compared: their reports calculated, published and rebuilt. */
final class SampleComparison {

    private final Map<String, StandardRecipe> catalogue = SampleData.catalogue();
    private final Map<AuthorityCode, StandardFigureRule> councils = new LinkedHashMap<>();

    SampleComparison() {
        Map<String, SampleReport> reports = SampleData.reports();
        SampleData.links().forEach((council, links) -> councils.put(council, rule(reports, links)));
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

    private StandardFigureRule rule(Map<String, SampleReport> reports, List<StandardLinkLine> links) {
        List<PublishedSeries> published = new ArrayList<>();
        Map<String, List<StandardLinkLine>> byReport =
                links.stream().collect(Collectors.groupingBy(StandardLinkLine::report));
        byReport.forEach((report, lines) -> {
            Sheet sheet = new Sheet(report, reports.get(report));
            lines.forEach(line -> published.addAll(sheet.series(line.link())));
        });
        SampleReport any = reports.get(byReport.keySet().iterator().next());
        return new StandardFigureRule(
                catalogue, published, new PopulationTable(any.inputs().populations()));
    }

    /** One report, calculated as for its publication. */
    private static final class Sheet {
        private final String report;
        private final SampleReport sample;
        private final ScorecardCalculation calculation;
        private final Map<FigureCell, Observation> entered;

        Sheet(String report, SampleReport sample) {
            this.report = report;
            this.sample = sample;
            calculation = new ScorecardCalculation(sample.inputs(), sample.month());
            entered = sample.inputs().observations().stream()
                    .collect(Collectors.toMap(
                            o -> new FigureCell(o.code(), o.breakdown(), o.period()), o -> o, (one, other) -> other));
        }

        List<PublishedSeries> series(StandardLink link) {
            IndicatorDefinition indicator = sample.inputs().indicators().stream()
                    .filter(each -> each.code().equals(link.code()))
                    .findFirst()
                    .orElseThrow();
            FigureSource source = new FigureSource(
                    report, link.code(), indicator.measure(), indicator.year().basis(), sample.month());
            return calculation.breakdowns(link.code()).stream()
                    .filter(breakdown -> isMeant(link.breakdown(), breakdown))
                    .map(breakdown -> new PublishedSeries(source, link, breakdown, months(link, breakdown)))
                    .toList();
        }

        private Map<ReportingMonth, PublishedAmount> months(StandardLink link, Breakdown breakdown) {
            return calculation.months().stream()
                    .collect(Collectors.toMap(ReportingPeriod::end, period -> amount(link, breakdown, period)));
        }

        private PublishedAmount amount(StandardLink link, Breakdown breakdown, ReportingPeriod period) {
            Optional<CountPair> counts = Optional.ofNullable(
                            entered.get(new FigureCell(link.code(), breakdown, period)))
                    .map(Observation::amounts)
                    .filter(Amounts::isFraction)
                    .flatMap(pair -> CountPair.find(
                            pair.numerator().orElseThrow(), pair.denominator().orElseThrow()));
            boolean workedOut = calculation.origin(link.code(), breakdown, period) == FigureOrigin.COMPUTED;
            return new PublishedAmount(calculation.value(link.code(), breakdown, period), counts, workedOut);
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
