package uk.councilportal.comparison.service;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
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
 */
final class CouncilDisclosure {

    private final Catalogue catalogue;
    private final Scope scope;
    private final DisclosureAudience audience;
    private final CellBook months = new CellBook();
    private final CellBook quarters = new CellBook();
    private Exposure<FigureKey> ofMonths = Exposure.none();
    private Exposure<FigureKey> ofQuarters = Exposure.none();
    private Map<FigureKey, DisclosedValue> shown = Map.of();

    private CouncilDisclosure(Catalogue catalogue, Scope scope, DisclosureAudience audience) {
        this.catalogue = catalogue;
        this.scope = scope;
        this.audience = audience;
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
        CouncilDisclosure disclosure = new CouncilDisclosure(catalogue, scope, audience);
        figures.earlier(scope.family(), scope.months()).forEach(disclosure::turn);
        disclosure.turn(figures);
        return disclosure.shown;
    }

    /** One issue. */
    private void turn(CouncilFigures issue) {
        new CouncilTable(catalogue, issue, months).addMonths(scope.family(), scope.months());
        Disclosure<FigureKey> decided = DisclosureEngine.protect(months.table(), audience, ofMonths);
        ofMonths = decided.exposure();
        shown = values(months, decided);
        if (!scope.quarters().isEmpty()) {
            turnQuarters(issue);
        }
    }

    private void turnQuarters(CouncilFigures issue) {
        CouncilTable table = new CouncilTable(catalogue, issue, quarters);
        table.addMonths(scope.family(), scope.months());
        table.addQuarters(scope.family(), scope.quarters());
        Disclosure<FigureKey> decided =
                DisclosureEngine.protect(quarters.table(), audience, both(ofQuarters, ofMonths));
        ofQuarters = decided.exposure();
        shown = values(quarters, decided);
    }

    private static Exposure<FigureKey> both(Exposure<FigureKey> one, Exposure<FigureKey> other) {
        return new Exposure<>(union(one.known(), other.known()), union(one.withheld(), other.withheld()));
    }

    private static Set<FigureKey> union(Set<FigureKey> one, Set<FigureKey> other) {
        Set<FigureKey> union = new HashSet<>(one);
        union.addAll(other);
        return union;
    }

    private static Map<FigureKey, DisclosedValue> values(CellBook book, Disclosure<FigureKey> decided) {
        Map<FigureKey, DisclosedValue> values = new HashMap<>();
        book.figures().forEach((figure, cell) -> {
            DisclosedValue value = decided.table().values().get(cell);
            if (value != null) {
                values.put(figure, value);
            }
        });
        return values;
    }
}
