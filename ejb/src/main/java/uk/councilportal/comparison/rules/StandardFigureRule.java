package uk.councilportal.comparison.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.councilportal.comparison.model.ComparedFigure;
import uk.councilportal.comparison.model.CountPair;
import uk.councilportal.comparison.model.CountedMeasure;
import uk.councilportal.comparison.model.FigureBasis;
import uk.councilportal.comparison.model.FigurePart;
import uk.councilportal.grant.model.FigureSource;
import uk.councilportal.grant.model.GrantedFigure;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.indicator.model.DisplayFormat;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.StandardFormula;
import uk.councilportal.indicator.model.StandardFormula.Shape;
import uk.councilportal.indicator.model.StandardHistory;
import uk.councilportal.indicator.model.StandardRecipe;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.MissingReason;
import uk.councilportal.observation.rules.PopulationTable;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;

/**
 * One council's figure of a standard indicator: taken from what the council has published, or rebuilt from its counts.
 *
 * <p>For a percentage or a rate, the first of these that gives a figure is taken:
 *
 * <ol>
 *   <li>the council's own figure, when it is linked as the same or close, has the standard's unit and is printed at
 *       least as precisely as the standard is shown. The council worked it out from later runs of its months and from
 *       the population that it applied, which the published months do not always give back. Not so for one month
 *       brought to a full year: such rates are printed on several bases and always rebuilt where counts allow;
 *   <li>the figure rebuilt from the council's counts linked to the standard's numerator and denominator, or from the
 *       count and the population that applied; it compares as far as the least comparable of its counts;
 *   <li>the council's own figure whatever its definition or precision, which the reader is told; but only on the basis of
 *       the standard. A single month that stands for a full year or for twelve months is rebuilt from the council's own
 *       counts where it has any, and refused otherwise ({@link PrintedBasis}).
 * </ol>
 *
 * <p>A count is the council's own count. Where the standard covers twelve months and the council counts single months,
 * twelve months are added; a quarter of what happens is the sum of its months, of a stock its last month. What is
 * linked as not comparable is never used. The council's own figure is taken as its report prints it, so that the two
 * never contradict each other; nothing else is rounded. A figure that cannot be had is missing with a reason. Source:
 * comparability notes.
 */
public final class StandardFigureRule {

    private final StandardCounts counts;

    /** Works with what one council has published, how it measures that, and the populations it applied. */
    public StandardFigureRule(
            Map<String, StandardHistory> catalogue,
            Collection<FigureSource> sources,
            Collection<GrantedFigure> published,
            PopulationTable populations) {
        counts = new StandardCounts(catalogue, PublishedSeries.of(sources, published), populations);
    }

    /** The council's figure of a month. */
    public ComparedFigure figure(String standardCode, ReportingMonth month) {
        return figure(standardCode, ReportingPeriod.month(month));
    }

    /**
     * The council's figure of a month, quarter or year.
     *
     * @throws IllegalArgumentException when the catalogue has no such standard indicator
     */
    public ComparedFigure figure(String standardCode, ReportingPeriod period) {
        StandardRecipe recipe = counts.recipe(standardCode, period.end());
        List<ComparedFigure> tries = new ArrayList<>();
        for (Way way : Way.of(recipe.formula())) {
            ComparedFigure figure = figure(way, recipe, period);
            if (figure.value().isKnown()) {
                return figure;
            }
            tries.add(figure);
        }
        return missing(recipe, period, tries);
    }

    /** From where a figure can be had. */
    private enum Way {
        OWN_COUNT,
        FITTING_FIGURE,
        REBUILT,
        ANY_FIGURE;

        private static final List<Way> COUNTED = List.of(OWN_COUNT);
        private static final List<Way> ANNUALISED = List.of(REBUILT, ANY_FIGURE);
        private static final List<Way> DIVIDED = List.of(FITTING_FIGURE, REBUILT, ANY_FIGURE);

        /** The ways in the order in which they are tried. */
        static List<Way> of(StandardFormula formula) {
            if (formula.shape() == Shape.COUNT) {
                return COUNTED;
            }
            return formula.annualised() ? ANNUALISED : DIVIDED;
        }
    }

    private ComparedFigure figure(Way way, StandardRecipe recipe, ReportingPeriod period) {
        return switch (way) {
            case OWN_COUNT -> counts.own(recipe, period);
            case FITTING_FIGURE -> fitting(recipe, period);
            case REBUILT -> counts.rebuild(recipe, period);
            case ANY_FIGURE -> otherwise(recipe, period);
        };
    }

    /** The council's own percentage, rate or average that fits the standard. */
    private ComparedFigure fitting(StandardRecipe recipe, ReportingPeriod period) {
        for (PublishedSeries series : counts.totals(recipe.code())) {
            ReportingPeriod meant = series.meant(recipe, period);
            if (fits(recipe, series) && series.of(meant).isKnown()) {
                return own(recipe, series, meant);
            }
        }
        return unpublished(recipe, period);
    }

    /** The council's own figure of any definition and precision, brought to the basis of the standard. */
    private ComparedFigure otherwise(StandardRecipe recipe, ReportingPeriod period) {
        List<ComparedFigure> figures = counts.totals(recipe.code()).stream()
                .filter(series -> hasUnitOf(recipe, series))
                .filter(series -> series.of(series.meant(recipe, period)).isKnown())
                .map(series -> onBasis(recipe, series, series.meant(recipe, period)))
                .toList();
        return figures.stream()
                .filter(figure -> figure.value().isKnown())
                .findFirst()
                .or(() -> figures.stream().findFirst())
                .orElseGet(() -> unpublished(recipe, period));
    }

    private ComparedFigure unpublished(StandardRecipe recipe, ReportingPeriod period) {
        return ComparedFigure.missing(counts.reasonOf(recipe.code(), period), FigureBasis.NOT_PUBLISHED);
    }

    private static ComparedFigure onBasis(StandardRecipe recipe, PublishedSeries series, ReportingPeriod period) {
        return switch (PrintedBasis.of(recipe, series, period)) {
            case SAME -> own(recipe, series, period);
            case NOT_ANNUALISED -> StandardCounts.ofOwnCounts(recipe, series, period);
            case OTHER ->
                ComparedFigure.missing(
                        MeasureValue.missing(
                                MissingReason.NOT_APPLICABLE,
                                "%s is printed on another basis; %s"
                                        .formatted(
                                                series.source().own().place(),
                                                series.source().link().note())),
                        FigureBasis.REFUSED);
        };
    }

    /**
     * As the council's report prints it: a figure worked out from counts rounded, any other as it was entered. The counts
     * are kept where they give the figure of the standard, and not one on another basis.
     */
    private static ComparedFigure own(StandardRecipe recipe, PublishedSeries series, ReportingPeriod period) {
        Optional<CountPair> counts = series.counts(period);
        MeasureValue value = series.of(period);
        return new ComparedFigure(
                counts.isPresent() ? value.map(series.measure().format()::round) : value,
                counts.filter(pair -> gives(recipe, pair, value)),
                FigureBasis.OWN_FIGURE,
                List.of(series.part(FigurePart.Role.FIGURE, series.grade())));
    }

    private static boolean gives(StandardRecipe recipe, CountPair counts, MeasureValue value) {
        DisplayFormat shown = recipe.indicator().measure().format();
        return CountedMeasure.of(recipe.formula())
                .map(measure -> shown.round(measure.value(counts)))
                .equals(value.known().map(shown::round));
    }

    /** The same unit; days are an average that some councils declare as such. */
    private static boolean hasUnitOf(StandardRecipe recipe, PublishedSeries series) {
        MeasureUnit own = series.measure().unit();
        MeasureUnit wanted = recipe.indicator().measure().unit();
        return own == wanted || own == MeasureUnit.AVERAGE && wanted == MeasureUnit.DAYS;
    }

    private static boolean fits(StandardRecipe recipe, PublishedSeries series) {
        boolean precise =
                series.measure().decimals() >= recipe.indicator().measure().decimals();
        return precise && hasUnitOf(recipe, series) && series.grade().compareTo(Comparability.CLOSE) <= 0;
    }

    /** Why there is no figure: it is refused, or the first reason that says more than that nothing was published. */
    private ComparedFigure missing(StandardRecipe recipe, ReportingPeriod period, List<ComparedFigure> tries) {
        Optional<PublishedSeries> refused = counts.refused(recipe.code()).stream()
                .filter(series -> series.of(period).isKnown())
                .findFirst();
        if (refused.isPresent()) {
            MeasureValue why = MeasureValue.missing(
                    MissingReason.NOT_APPLICABLE, refused.get().source().link().note());
            return ComparedFigure.missing(why, FigureBasis.REFUSED);
        }
        return tries.stream()
                .filter(figure -> figure.basis() == FigureBasis.REFUSED)
                .findFirst()
                .or(() -> tries.stream()
                        .filter(figure ->
                                !figure.value().missingReason().equals(Optional.of(MissingReason.NOT_ENTERED)))
                        .findFirst())
                .orElse(tries.get(0));
    }
}
