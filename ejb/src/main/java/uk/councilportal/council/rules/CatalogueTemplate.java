package uk.councilportal.council.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.councilportal.council.model.CouncilStructure;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.Comparability;
import uk.councilportal.indicator.model.Derivation;
import uk.councilportal.indicator.model.Expression;
import uk.councilportal.indicator.model.Formula;
import uk.councilportal.indicator.model.FormulaScope;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.IndicatorDefinition;
import uk.councilportal.indicator.model.IndicatorPlace;
import uk.councilportal.indicator.model.Measure;
import uk.councilportal.indicator.model.MeasureUnit;
import uk.councilportal.indicator.model.StandardFormula;
import uk.councilportal.indicator.model.StandardIndicator;
import uk.councilportal.indicator.model.StandardLink;
import uk.councilportal.indicator.model.StandardRecipe;
import uk.councilportal.indicator.model.YearFigure;
import uk.councilportal.indicator.model.YearToDateBasis;

/**
 * Indicators of a council's own, copied from areas of the national catalogue, each linked to its standard indicator with
 * the same definition.
 *
 * <p>References count areas and places: 1.1, 1.2, 2.1. A share or rate is worked out where the catalogue says how and its
 * numerator and denominator are copied too; otherwise it is entered.
 */
public final class CatalogueTemplate {
    private static final String STOCK = "SNAPSHOT_MONTH_END";
    private static final String FLOW = "FLOW_IN_MONTH";
    private static final String TWELVE_MONTHS = "ROLLING_12M";

    private final List<StandardRecipe> chosen;
    private final Map<String, IndicatorCode> references = new HashMap<>();
    private final List<String> areas = new ArrayList<>();

    /**
     * @param catalogue the catalogue in its order
     * @param areas the areas copied
     */
    public CatalogueTemplate(List<StandardRecipe> catalogue, Set<String> areas) {
        this.chosen = catalogue.stream()
                .filter(recipe -> areas.contains(recipe.indicator().area()))
                .toList();
        Map<String, Integer> last = new HashMap<>();
        for (StandardRecipe recipe : chosen) {
            String area = recipe.indicator().area();
            if (!this.areas.contains(area)) {
                this.areas.add(area);
            }
            int place = last.merge(area, 1, Integer::sum);
            references.put(recipe.code(), new IndicatorCode((this.areas.indexOf(area) + 1) + "." + place));
        }
    }

    /** The indicators in the order of their references. */
    public List<CouncilStructure.Line> lines() {
        List<StandardRecipe> ordered = chosen.stream()
                .sorted((one, other) -> Integer.compare(
                        areas.indexOf(one.indicator().area()),
                        areas.indexOf(other.indicator().area())))
                .toList();
        List<CouncilStructure.Line> lines = new ArrayList<>();
        for (StandardRecipe recipe : ordered) {
            lines.add(line(recipe, lines.size() + 1));
        }
        return lines;
    }

    private CouncilStructure.Line line(StandardRecipe recipe, int position) {
        StandardIndicator standard = recipe.indicator();
        IndicatorCode code = reference(standard.code()).orElseThrow();
        Optional<Formula> formula = formula(recipe);
        Measure measure = standard.measure();
        IndicatorDefinition definition = new IndicatorDefinition(
                code,
                new IndicatorPlace(standard.area(), standard.title(), position, true, ""),
                measure,
                YearFigure.of(basis(standard, formula.isPresent())),
                Derivation.entered().withFormulas(formula.stream().toList()));
        StandardLink link = new StandardLink(code, Breakdown.total(), standard.code(), Comparability.SAME, "");
        return new CouncilStructure.Line(definition, List.of(link));
    }

    private Optional<Formula> formula(StandardRecipe recipe) {
        StandardFormula how = recipe.formula();
        Optional<String> numerator = recipe.numeratorCode().flatMap(code -> summed(code, how.months()));
        Optional<String> denominator = switch (how.shape()) {
            case OF_COUNT -> recipe.denominatorCode().flatMap(code -> summed(code, how.months()));
            case OF_POPULATION -> Optional.of("population");
            case COUNT, MEMBER_OF_ALL, IN_WORDS -> Optional.empty();
        };
        if (numerator.isEmpty() || denominator.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Formula(
                FormulaScope.everything(),
                Expression.parse(numerator.get()),
                denominator.map(Expression::parse),
                how.multiplier(),
                how.annualised()));
    }

    private Optional<String> summed(String code, int months) {
        return reference(code)
                .map(reference -> months == 1 ? "[" + reference + "]" : "sum" + months + "([" + reference + "])");
    }

    private Optional<IndicatorCode> reference(String code) {
        return Optional.ofNullable(references.get(code));
    }

    private static YearToDateBasis basis(StandardIndicator standard, boolean workedOut) {
        boolean count = standard.measure().unit() == MeasureUnit.COUNT;
        return switch (standard.definition().measureType()) {
            case FLOW -> count ? YearToDateBasis.SUM_OF_MONTHS : divided(workedOut);
            case STOCK -> YearToDateBasis.MONTH_END;
            case TWELVE_MONTHS -> YearToDateBasis.ROLLING_YEAR;
            default -> YearToDateBasis.NONE;
        };
    }

    /** The year's numerators over its denominators, where they are known; the months alone say nothing about the year. */
    private static YearToDateBasis divided(boolean workedOut) {
        return workedOut ? YearToDateBasis.RECOMPUTED : YearToDateBasis.IN_MONTH;
    }
}
