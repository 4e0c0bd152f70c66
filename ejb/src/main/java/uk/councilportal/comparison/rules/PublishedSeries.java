package uk.councilportal.comparison.rules;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.councilportal.comparison.model.CountPair;
import uk.councilportal.comparison.model.FigurePart;
import uk.councilportal.grant.model.FigureSource;
import uk.councilportal.grant.model.GrantedFigure;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.Selection;
import uk.councilportal.indicator.model.StandardRecipe;
import uk.councilportal.observation.model.Amounts;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.MissingReason;
import uk.councilportal.observation.rules.FigureSeries;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;

/**
 * What one council has published, by one of its own indicators, for one standard indicator over time.
 *
 * @param source the council's own indicator and its link
 * @param breakdown the part the standard indicator is broken down to; the total where the link names one member
 * @param figures what was published, by period
 */
record PublishedSeries(FigureSource source, Breakdown breakdown, Map<ReportingPeriod, GrantedFigure> figures)
        implements FigureSeries {

    /** The most comparable first, then the one published last; never by chance. */
    static final Comparator<PublishedSeries> BEST_FIRST = Comparator.comparing(PublishedSeries::grade)
            .thenComparing(PublishedSeries::issued, Comparator.reverseOrder())
            .thenComparing(series -> series.source().own().place());

    /** The series of one council, the best first. */
    static List<PublishedSeries> of(Collection<FigureSource> sources, Collection<GrantedFigure> figures) {
        Map<Measured, Map<Breakdown, List<GrantedFigure>>> measured = figures.stream()
                .collect(Collectors.groupingBy(
                        Measured::of,
                        Collectors.groupingBy(figure -> figure.key().breakdown())));
        return sources.stream()
                .distinct()
                .flatMap(source -> measured.getOrDefault(Measured.of(source), Map.of()).entrySet().stream()
                        .filter(entry -> isOf(source, entry.getKey()))
                        .map(entry -> new PublishedSeries(source, entry.getKey(), byPeriod(entry.getValue()))))
                .sorted(BEST_FIRST)
                .toList();
    }

    /** An own indicator as far as it measures one standard indicator. */
    private record Measured(String standardCode, int indicatorId) {
        static Measured of(GrantedFigure figure) {
            return new Measured(figure.key().standardCode(), figure.source().indicatorId());
        }

        static Measured of(FigureSource source) {
            return new Measured(source.standardCode(), source.own().indicatorId());
        }
    }

    /** A link to every member of a dimension has figures broken down by it, any other link has totals. */
    private static boolean isOf(FigureSource source, Breakdown breakdown) {
        List<String> split = source.link().breakdown().parts().stream()
                .filter(part -> part.member().equals(Selection.EVERY_MEMBER))
                .map(part -> part.dimension())
                .toList();
        return split.size() == breakdown.parts().size()
                && split.stream()
                        .allMatch(dimension -> breakdown.memberOf(dimension).isPresent());
    }

    Comparability grade() {
        return source.link().comparability();
    }

    Measure measure() {
        return source.own().measure();
    }

    boolean isCount() {
        return measure().unit() == MeasureUnit.COUNT;
    }

    /** Whether the link takes one member of a breakdown for the standard indicator. */
    boolean isOneMember() {
        return breakdown.isTotal() && !source.link().breakdown().isTotal();
    }

    /** The period whose figure is meant: of a stock or a rolling measure that of the last month, where it has no other. */
    ReportingPeriod meant(StandardRecipe standard, ReportingPeriod period) {
        return standard.isFlow() || of(period).isKnown() ? period : ReportingPeriod.month(period.end());
    }

    /** The figure of exactly this period, unrounded. */
    @Override
    public MeasureValue of(ReportingPeriod period) {
        GrantedFigure figure = figures.get(period);
        if (figure == null) {
            return MeasureValue.missing(MissingReason.NOT_ENTERED, period.toString());
        }
        return figure.outcome()
                .amounts()
                .value()
                .map(MeasureValue::of)
                .orElseGet(() -> MeasureValue.missing(
                        figure.outcome().missing().orElse(MissingReason.NOT_ENTERED), period.toString()));
    }

    @Override
    public MeasureValue entered(ReportingPeriod run) {
        return figures.keySet().stream()
                .filter(period -> period.coversSameMonthsAs(run))
                .map(this::of)
                .filter(MeasureValue::isKnown)
                .findFirst()
                .orElseGet(() -> MeasureValue.missing(MissingReason.NOT_ENTERED, run.toString()));
    }

    /** The counts the figure was worked out from. */
    Optional<CountPair> counts(ReportingPeriod period) {
        Optional<Amounts> amounts = Optional.ofNullable(figures.get(period))
                .map(figure -> figure.outcome().amounts());
        Optional<BigDecimal> denominator = amounts.flatMap(Amounts::denominator);
        return amounts.flatMap(Amounts::numerator)
                .flatMap(numerator -> denominator.flatMap(all -> CountPair.find(numerator, all)));
    }

    FigurePart part(FigurePart.Role role, Comparability grade) {
        return new FigurePart(role, source.own().place(), grade, source.link().note());
    }

    private ReportingMonth issued() {
        return figures.values().stream()
                .map(figure -> figure.source().issueMonth())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Map<ReportingPeriod, GrantedFigure> byPeriod(List<GrantedFigure> figures) {
        return figures.stream()
                .collect(Collectors.toMap(
                        figure -> figure.key().period(), Function.identity(), (first, second) -> first));
    }
}
