package uk.councilportal.comparison.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.councilportal.comparison.model.ComparedFigure;
import uk.councilportal.comparison.model.FigureBasis;
import uk.councilportal.comparison.model.FigurePart;
import uk.councilportal.comparison.model.PublishedSeries;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.StandardFormula;
import uk.councilportal.indicator.model.StandardFormula.Shape;
import uk.councilportal.indicator.model.StandardRecipe;
import uk.councilportal.observation.model.MeasureValue;
import uk.councilportal.observation.model.MissingReason;
import uk.councilportal.observation.rules.PopulationTable;
import uk.councilportal.period.model.ReportingMonth;

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
 *   <li>the council's own figure whatever its definition or precision, which the reader is told.
 * </ol>
 *
 * <p>A count is the council's own count. Where the standard covers twelve months and the council counts single months,
 * twelve months are added. What is linked as not comparable is never used. Source: comparability notes; issue of the
 * comparison. The council's own figure is taken as its report prints it, so that the two never contradict each other;
 * nothing else is rounded. A figure that cannot be had is missing with a reason.
 */
public final class StandardFigureRule {

    private final StandardCounts counts;

    /** Works with what one council has published and the populations it applied. */
    public StandardFigureRule(
            Map<String, StandardRecipe> catalogue, Collection<PublishedSeries> published, PopulationTable populations) {
        this.counts = new StandardCounts(catalogue, published, populations);
    }

    /**
     * The council's figure of a month.
     *
     * @throws IllegalArgumentException when the catalogue has no such standard indicator
     */
    public ComparedFigure figure(String standardCode, ReportingMonth month) {
        StandardRecipe recipe = counts.recipe(standardCode);
        List<ComparedFigure> tries = new ArrayList<>();
        StandardFormula formula = recipe.formula();
        if (formula.shape() == Shape.COUNT) {
            tries.add(counts.own(recipe, month));
        } else {
            if (!formula.annualised()) {
                tries.add(own(recipe, month, true));
            }
            tries.add(counts.rebuild(recipe, month));
            tries.add(own(recipe, month, false));
        }
        return tries.stream()
                .filter(figure -> figure.value().isKnown())
                .findFirst()
                .orElseGet(() -> missing(recipe, month, tries));
    }

    /** The council's own percentage, rate or average. */
    private ComparedFigure own(StandardRecipe recipe, ReportingMonth month, boolean mustFit) {
        Optional<PublishedSeries> found = counts.wholeCouncil(recipe.code())
                .filter(series -> hasUnitOf(recipe, series))
                .filter(series -> !mustFit || fits(recipe, series))
                .filter(series -> series.value(month).isKnown())
                .findFirst();
        return found.map(series -> own(recipe, series, month))
                .orElseGet(
                        () -> ComparedFigure.missing(counts.reasonOf(recipe.code(), month), FigureBasis.NOT_PUBLISHED));
    }

    private ComparedFigure own(StandardRecipe recipe, PublishedSeries series, ReportingMonth month) {
        MeasureValue printed = series.printed(month);
        return new ComparedFigure(
                printed,
                series.counts(month).or(() -> counts.behind(recipe, month, printed)),
                FigureBasis.OWN_FIGURE,
                List.of(StandardCounts.part(FigurePart.Role.FIGURE, series, series.comparability())));
    }

    /** The same unit; days are an average that some councils declare as such. */
    private static boolean hasUnitOf(StandardRecipe recipe, PublishedSeries series) {
        MeasureUnit own = series.source().measure().unit();
        MeasureUnit wanted = recipe.indicator().measure().unit();
        return own == wanted || own == MeasureUnit.AVERAGE && wanted == MeasureUnit.DAYS;
    }

    private static boolean fits(StandardRecipe recipe, PublishedSeries series) {
        boolean precise = series.source().measure().decimals()
                >= recipe.indicator().measure().decimals();
        return precise && series.comparability().compareTo(Comparability.CLOSE) <= 0;
    }

    /** Why there is no figure: it is refused, or the first reason that says more than that nothing was published. */
    private ComparedFigure missing(StandardRecipe recipe, ReportingMonth month, List<ComparedFigure> tries) {
        Optional<PublishedSeries> refused = counts.refused(recipe.code())
                .filter(series -> series.value(month).isKnown())
                .findFirst();
        if (refused.isPresent()) {
            MeasureValue why = MeasureValue.missing(
                    MissingReason.NOT_APPLICABLE, refused.get().link().note());
            return ComparedFigure.missing(why, FigureBasis.REFUSED);
        }
        return tries.stream()
                .filter(figure -> !figure.value().missingReason().equals(Optional.of(MissingReason.NOT_ENTERED)))
                .findFirst()
                .orElse(tries.get(0));
    }
}
