package uk.councilportal.comparison.service;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.comparison.rules.ReferenceRule;
import uk.councilportal.indicator.model.StandardRecipe;
import uk.councilportal.period.model.FinancialYear;
import uk.councilportal.period.model.ReportingMonth;

/**
 * The means of statistical neighbours in official statistics, for many councils and indicators: what is published of a year is
 * read once, when the first mean of it is asked for.
 */
final class NationalMeans {

    private final Map<String, StandardRecipe> recipes;
    private final Function<FinancialYear, Map<String, NationalMaterial>> reading;
    private final Map<FinancialYear, Map<String, NationalMaterial>> read = new HashMap<>();
    private final Map<Key, ReferenceComposer> composers = new HashMap<>();

    /** Of these indicators; the reading gives what is published of the year or the latest before it, by code. */
    NationalMeans(Collection<StandardRecipe> recipes, Function<FinancialYear, Map<String, NationalMaterial>> reading) {
        this.recipes = recipes.stream().collect(Collectors.toMap(StandardRecipe::code, UnaryOperator.identity()));
        this.reading = reading;
    }

    private record Key(FinancialYear year, String code) {}

    /** The mean of a council's neighbours beside a figure of a month; empty where none can stand beside it. */
    Optional<NeighbourFigure> find(AuthorityCode council, String code, ReportingMonth month) {
        FinancialYear year = month.financialYear();
        if (!ReferenceRule.basis(recipes.get(code)).compares() || material(year).get(code) == null) {
            return Optional.empty();
        }
        References references = composers
                .computeIfAbsent(new Key(year, code), this::composer)
                .compose(new ReferenceQuestion(month, Optional.of(council), Optional.empty()));
        return references
                .line(References.Kind.NEIGHBOURS)
                .filter(line -> line.value().value().isPresent())
                .map(line -> new NeighbourFigure(
                        NeighbourFigure.Basis.NEIGHBOURS_NATIONAL,
                        new PeerFigure(line.value(), line.used(), line.councils()),
                        references.origin()));
    }

    private ReferenceComposer composer(Key key) {
        return new ReferenceComposer(
                material(key.year()).get(key.code()), ReferenceRule.basis(recipes.get(key.code())));
    }

    private Map<String, NationalMaterial> material(FinancialYear year) {
        return read.computeIfAbsent(year, reading);
    }
}
