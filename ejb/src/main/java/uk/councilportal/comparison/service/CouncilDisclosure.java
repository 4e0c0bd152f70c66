package uk.councilportal.comparison.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import uk.councilportal.disclosure.model.CouncilPolicy;
import uk.councilportal.disclosure.model.DisclosedValue;
import uk.councilportal.disclosure.model.Disclosure;
import uk.councilportal.disclosure.model.DisclosureAudience;
import uk.councilportal.disclosure.model.Exposure;
import uk.councilportal.disclosure.rules.DisclosureEngine;
import uk.councilportal.period.model.ReportingMonth;
import uk.councilportal.period.model.ReportingPeriod;

/**
 * Decides what may be shown of one council in the order in which a reader came to see it: issue by issue, and of each issue the
 * months before the quarters. What a reader has seen cannot be taken back, so that a later issue gives way to the earlier ones
 * and a quarter to its months; and a month is shown alike whether or not anybody looks at its quarter.
 *
 * <p>Where the council withholds more than the catalogue says, all this is decided once for every policy on the way from the
 * catalogue's to the council's. What a looser one withholds stays withheld, also where it only protected another figure, so that
 * nobody learns anything by comparing what was shown before and after a change of the policy (ADR 0015).
 */
final class CouncilDisclosure {

    private final Catalogue catalogue;
    private final Scope scope;
    private final DisclosureAudience audience;
    private final CouncilPolicy policy;
    private final CellBook months = new CellBook();
    private final CellBook quarters = new CellBook();
    private final List<CouncilDisclosure> looser = new ArrayList<>();
    private final List<Supplier<Exposure<FigureKey>>> decided = new ArrayList<>();
    private Supplier<Exposure<FigureKey>> ofMonths = Exposure::none;
    private Supplier<Exposure<FigureKey>> ofQuarters = Exposure::none;

    private CouncilDisclosure(Catalogue catalogue, Scope scope, DisclosureAudience audience, CouncilPolicy policy) {
        this.catalogue = catalogue;
        this.scope = scope;
        this.audience = audience;
        this.policy = policy;
    }

    /**
     * What is decided together.
     *
     * @param family indicators that belong together
     * @param months the months
     * @param quarters quarters whose months are among them
     */
    record Scope(Collection<String> family, Collection<ReportingMonth> months, Collection<ReportingPeriod> quarters) {}

    /** The figures of the scope in the latest issue, as the audience may see them. */
    static Map<FigureKey, DisclosedValue> protect(
            Catalogue catalogue, CouncilFigures figures, Scope scope, DisclosureAudience audience) {
        List<CouncilPolicy> steps = audience.seesExactly(figures.council())
                ? List.of(figures.policy())
                : figures.policy().steps();
        List<CouncilDisclosure> before = new ArrayList<>();
        Map<FigureKey, DisclosedValue> shown = Map.of();
        for (CouncilPolicy step : steps) {
            CouncilDisclosure disclosure = new CouncilDisclosure(catalogue, scope, audience, step);
            before.stream().filter(each -> step.includes(each.policy)).forEach(disclosure.looser::add);
            shown = disclosure.ofLatestIssue(figures);
            before.add(disclosure);
        }
        return shown;
    }

    private Map<FigureKey, DisclosedValue> ofLatestIssue(CouncilFigures figures) {
        List<CouncilFigures> earlier = figures.earlier(scope.family(), scope.months());
        earlier.forEach(this::turn);
        Map<FigureKey, DisclosedValue> shown = turn(figures);
        return earlier.isEmpty() ? shown : ofLatestIssue(shown);
    }

    /** One issue: what is shown of it and of those before, by the cells of the book. */
    private Map<FigureKey, DisclosedValue> turn(CouncilFigures issue) {
        new CouncilTable(catalogue, issue, months, policy).addMonths(scope.family(), scope.months());
        Disclosure<FigureKey> ofIssue = decide(months, ofMonths.get());
        ofMonths = ofIssue.exposed();
        return scope.quarters().isEmpty() ? ofIssue.table().values() : turnQuarters(issue);
    }

    private Map<FigureKey, DisclosedValue> turnQuarters(CouncilFigures issue) {
        CouncilTable table = new CouncilTable(catalogue, issue, quarters, policy);
        table.addMonths(scope.family(), scope.months());
        table.addQuarters(scope.family(), scope.quarters());
        Disclosure<FigureKey> ofIssue = decide(quarters, both(ofQuarters.get(), ofMonths.get()));
        ofQuarters = ofIssue.exposed();
        return ofIssue.table().values();
    }

    /** The looser policies have decided on the same figures in the same order: this is their decision of the same number. */
    private Disclosure<FigureKey> decide(CellBook book, Exposure<FigureKey> before) {
        Set<FigureKey> withheld = before.withheld();
        for (CouncilDisclosure each : looser) {
            withheld = union(withheld, each.decided.get(decided.size()).get().withheld());
        }
        Disclosure<FigureKey> decision =
                DisclosureEngine.protect(book.table(), audience, new Exposure<>(before.known(), withheld));
        decided.add(decision.exposed());
        return decision;
    }

    private static Exposure<FigureKey> both(Exposure<FigureKey> one, Exposure<FigureKey> other) {
        return new Exposure<>(union(one.known(), other.known()), union(one.withheld(), other.withheld()));
    }

    private static Set<FigureKey> union(Set<FigureKey> one, Set<FigureKey> other) {
        Set<FigureKey> union = new HashSet<>(one);
        union.addAll(other);
        return union;
    }

    /** A figure that issues have otherwise has a cell for each of them: here it has that of the latest. */
    private Map<FigureKey, DisclosedValue> ofLatestIssue(Map<FigureKey, DisclosedValue> shown) {
        Map<FigureKey, DisclosedValue> values = new HashMap<>();
        CellBook book = scope.quarters().isEmpty() ? months : quarters;
        book.figures().forEach((figure, cell) -> {
            DisclosedValue value = shown.get(cell);
            if (value != null) {
                values.put(figure, value);
            }
        });
        return values;
    }
}
