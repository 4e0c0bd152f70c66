package uk.councilportal.comparison.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.councilportal.benchmark.rules.AskedYear;
import uk.councilportal.comparison.model.ReferenceBasis;
import uk.councilportal.comparison.rules.ReferenceRule;
import uk.councilportal.indicator.model.StandardIndicator;
import uk.councilportal.indicator.model.StandardRecipe;
import uk.councilportal.period.model.FinancialYear;

/** Finds what official statistics publish beside councils' figures. Used by the services within a guarded call. */
@ApplicationScoped
public class ReferenceReader {

    @Inject
    NationalReader national;

    /** What is published of one indicator. */
    References read(StandardRecipe recipe, ReferenceQuestion question) {
        return read(List.of(recipe), question).get(recipe.code());
    }

    /** What is published of the indicators, by code: of the year of the month, or of the latest before it. */
    Map<String, References> read(Collection<StandardRecipe> recipes, ReferenceQuestion question) {
        Map<String, NationalMaterial> material =
                material(recipes, question.month().financialYear(), question.model());
        Map<String, References> references = new HashMap<>();
        recipes.forEach(recipe -> references.put(recipe.code(), references(recipe, material, question)));
        return references;
    }

    /** The means of statistical neighbours, read year by year as they are asked for. */
    NationalMeans means(Collection<StandardRecipe> recipes, String model) {
        Optional<String> version = Optional.of(model).filter(name -> !name.isEmpty());
        return new NationalMeans(recipes, year -> material(recipes, year, version));
    }

    private Map<String, NationalMaterial> material(
            Collection<StandardRecipe> recipes, FinancialYear year, Optional<String> model) {
        List<StandardIndicator> wanted = recipes.stream()
                .filter(recipe -> ReferenceRule.basis(recipe).compares())
                .map(StandardRecipe::indicator)
                .filter(indicator -> !indicator.definition().nationalMeasure().isEmpty())
                .toList();
        return wanted.isEmpty() ? Map.of() : national.readUntil(wanted, AskedYear.of(year), model);
    }

    private static References references(
            StandardRecipe recipe, Map<String, NationalMaterial> material, ReferenceQuestion question) {
        ReferenceBasis basis = ReferenceRule.basis(recipe);
        if (recipe.indicator().definition().nationalMeasure().isEmpty()) {
            return References.none("no national measure matches the indicator");
        }
        return basis.compares()
                ? new ReferenceComposer(material.get(recipe.code()), basis).compose(question)
                : References.none(basis.words());
    }
}
