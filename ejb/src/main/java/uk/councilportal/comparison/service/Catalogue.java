package uk.councilportal.comparison.service;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.disclosure.model.DisclosurePolicy;
import uk.councilportal.indicator.model.StandardFormula;
import uk.councilportal.indicator.model.StandardIndicator;
import uk.councilportal.indicator.model.StandardRecipe;

/**
 * The national catalogue as comparisons need it: what is made of what, and what has to be looked at together so that
 * nothing withheld can be worked out.
 *
 * <p>Indicators belong together when one is the numerator or denominator of the other. Populations are public and tie
 * nothing together.
 */
final class Catalogue {
    private final Map<String, StandardRecipe> recipes = new LinkedHashMap<>();
    private final Map<String, List<String>> inputs = new HashMap<>();
    private final Map<String, DisclosurePolicy> policies = new HashMap<>();
    private final Map<String, Set<String>> tied = new HashMap<>();

    Catalogue(List<StandardRecipe> all) {
        for (StandardRecipe recipe : all) {
            recipes.put(recipe.code(), recipe);
            policies.put(
                    recipe.code(),
                    DisclosurePolicy.parse(recipe.indicator().definition().disclosure()));
        }
        for (StandardRecipe recipe : all) {
            counted(recipe).forEach(count -> tie(recipe.code(), count));
            inputs.put(
                    recipe.code(),
                    Stream.concat(Stream.of(recipe.code()), counted(recipe)).toList());
        }
    }

    Map<String, StandardRecipe> recipes() {
        return recipes;
    }

    /** The codes of an area, in order; of all areas where it is empty. */
    List<String> codes(String area) {
        return recipes.values().stream()
                .filter(recipe -> area.isEmpty() || recipe.indicator().area().equals(area))
                .map(StandardRecipe::code)
                .toList();
    }

    /** The indicator. */
    StandardRecipe recipe(String code) {
        StandardRecipe recipe = recipes.get(code);
        if (recipe == null) {
            throw new ComparisonNotFoundException(ComparisonNotFoundException.Part.INDICATOR, code);
        }
        return recipe;
    }

    /** How it follows from counts. */
    StandardFormula formula(String code) {
        return recipe(code).formula();
    }

    /** The indicator and the counts it is made of. */
    List<String> inputs(String code) {
        return inputs.get(recipe(code).code());
    }

    /** How its small numbers are protected. */
    DisclosurePolicy policy(String code) {
        return policies.get(code);
    }

    /** The indicator as a heading. */
    StandardHeading heading(String code) {
        StandardIndicator indicator = recipe(code).indicator();
        return new StandardHeading(
                code,
                indicator.title(),
                indicator.area(),
                indicator.measure(),
                indicator.definition().text());
    }

    /** The indicators and everything they belong together with, in the order of the catalogue. */
    Set<String> family(Collection<String> codes) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(codes);
        while (!open.isEmpty()) {
            String code = open.pop();
            if (found.add(code)) {
                open.addAll(tied.getOrDefault(code, Set.of()));
            }
        }
        return recipes.keySet().stream().filter(found::contains).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Of the indicators those of which one month tells of another, because twelve months are added. */
    Set<String> overTime(Set<String> family) {
        Set<String> rolling = family.stream().filter(this::coversYear).collect(Collectors.toSet());
        return family(rolling);
    }

    /** Whether one figure covers twelve months, or adds them. */
    boolean coversYear(String code) {
        return recipe(code).monthsCovered() > 1 || formula(code).months() > 1;
    }

    /** Whether its figures are counts of people who could be found out. */
    boolean isProtected(String code) {
        return policy(code).kind().protectsSmallCounts();
    }

    private Stream<String> counted(StandardRecipe recipe) {
        return Stream.of(recipe.numeratorCode(), recipe.denominatorCode())
                .flatMap(Optional::stream)
                .filter(code -> recipes.containsKey(code) && isProtected(code));
    }

    private void tie(String one, String other) {
        tied.computeIfAbsent(one, code -> new LinkedHashSet<>()).add(other);
        tied.computeIfAbsent(other, code -> new LinkedHashSet<>()).add(one);
    }
}
