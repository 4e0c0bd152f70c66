package uk.councilportal.comparison.service;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.councilportal.disclosure.model.DisclosurePolicy;
import uk.councilportal.indicator.model.DisplayFormat;
import uk.councilportal.indicator.model.SeriesBreak;
import uk.councilportal.indicator.model.StandardFormula;
import uk.councilportal.indicator.model.StandardHistory;
import uk.councilportal.indicator.model.StandardIndicator;
import uk.councilportal.indicator.model.StandardRecipe;
import uk.councilportal.indicator.model.StandardVersion;
import uk.councilportal.indicator.rules.SeriesBreakRule;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;

/**
 * The national catalogue as comparisons need it: what is made of what, and what has to be looked at together so that
 * nothing withheld can be worked out.
 *
 * <p>Indicators belong together when one is the numerator or denominator of the other. Populations are public and tie
 * nothing together.
 */
final class Catalogue {
    private final Map<String, StandardHistory> histories = new LinkedHashMap<>();
    private final Map<String, StandardRecipe> recipes = new LinkedHashMap<>();
    private final Map<String, List<String>> inputs = new HashMap<>();
    private final Map<StandardVersion, DisclosurePolicy> policies = new IdentityHashMap<>();
    private final Map<String, Set<String>> tied = new HashMap<>();

    Catalogue(List<StandardHistory> all) {
        for (StandardHistory history : all) {
            histories.put(history.code(), history);
            recipes.put(history.code(), history.latest().recipe());
            history.versions()
                    .forEach(version -> policies.put(
                            version,
                            DisclosurePolicy.parse(
                                    version.indicator().definition().disclosure())));
        }
        for (StandardRecipe recipe : recipes.values()) {
            counted(recipe).forEach(count -> tie(recipe.code(), count));
            inputs.put(
                    recipe.code(),
                    Stream.concat(Stream.of(recipe.code()), counted(recipe)).toList());
        }
    }

    /** The indicators as they read in a month. */
    List<StandardRecipe> recipes(ReportingMonth month) {
        return histories.values().stream()
                .map(history -> history.at(month).recipe())
                .toList();
    }

    /** The indicators with all their versions. */
    Map<String, StandardHistory> histories() {
        return histories;
    }

    /** The codes of an area, in order; of all areas where it is empty. */
    List<String> codes(String area) {
        return recipes.values().stream()
                .filter(recipe -> area.isEmpty() || recipe.indicator().area().equals(area))
                .map(StandardRecipe::code)
                .toList();
    }

    /** The indicator as it reads now. */
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

    /** The indicator as it reads in a month. */
    StandardVersion version(String code, ReportingMonth month) {
        return histories.get(recipe(code).code()).at(month);
    }

    /** How its figures of a month are written. */
    DisplayFormat format(String code, ReportingMonth month) {
        return version(code, month).indicator().measure().format();
    }

    /** How its small numbers of a month are protected. */
    DisclosurePolicy policy(String code, ReportingMonth month) {
        return policies.get(version(code, month));
    }

    /** The indicator as a heading, as it reads now. */
    StandardHeading heading(String code) {
        return heading(recipe(code).indicator());
    }

    /** The indicator as the heading of a month, or of a period that ends with it. */
    StandardHeading heading(String code, ReportingMonth month) {
        return heading(version(code, month).indicator());
    }

    private StandardHeading heading(StandardIndicator indicator) {
        StandardHistory history = histories.get(indicator.code());
        return new StandardHeading(
                indicator.code(),
                indicator.title(),
                indicator.area(),
                indicator.measure(),
                indicator.definition().text(),
                SeriesBreakRule.validity(
                        history, successor -> heading(successor).title()));
    }

    /** The months from which on figures cannot be held against those before. */
    List<SeriesBreak> breaks(String code) {
        return SeriesBreakRule.breaks(histories.get(code));
    }

    /** Whether a figure of a month cannot be held against that of an earlier one. */
    boolean isBroken(String code, ReportingMonth earlier, ReportingMonth month) {
        return !SeriesBreakRule.across(ReportingPeriod.month(earlier), ReportingPeriod.month(month), breaks(code))
                .isEmpty();
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
        return SeriesBreakRule.coversYear(recipe(code));
    }

    /** Whether its figures are, or were, counts of people who could be found out. */
    boolean isProtected(String code) {
        return histories.get(code).versions().stream()
                .anyMatch(version -> policies.get(version).kind().protectsSmallCounts());
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
