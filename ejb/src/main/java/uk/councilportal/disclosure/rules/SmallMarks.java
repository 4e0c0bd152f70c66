package uk.councilportal.disclosure.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.councilportal.disclosure.model.CouncilPolicy;
import uk.councilportal.disclosure.model.DisclosurePolicy;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.StandardHistory;
import uk.councilportal.indicator.model.StandardVersion;
import uk.councilportal.period.model.ReportingMonth;

/**
 * By which policy small numbers are marked for the people of the council whose figures they are: those that nobody else would see
 * (ADR 0015).
 *
 * <p>For an indicator linked to the national catalogue that is what the definition of the month says, made stricter by what the
 * council has chosen; where it is linked to several, of each part the stricter one. For one that is the council's own it is the
 * standard, made stricter likewise. Staff and the population are not marked, because they are withheld from nobody.
 */
public final class SmallMarks {
    private final CouncilPolicy own;
    private final Map<IndicatorCode, List<StandardHistory>> linked;
    private final Map<String, DisclosurePolicy> policies = new HashMap<>();

    /**
     * Knows what a council has chosen and what its indicators are linked to.
     *
     * @param own what it has withheld beyond the catalogue, in force now
     * @param linked the national indicators of each of its own; those that are linked to none may be missing
     */
    public SmallMarks(CouncilPolicy own, Map<IndicatorCode, List<StandardHistory>> linked) {
        this.own = own;
        this.linked = Map.copyOf(linked);
        linked.values().stream()
                .flatMap(List::stream)
                .flatMap(history -> history.versions().stream())
                .map(SmallMarks::text)
                .forEach(text -> policies.computeIfAbsent(text, DisclosurePolicy::parse));
    }

    /** The marks of made-up figures and of a council that has chosen nothing: counts from one to five. */
    public static SmallMarks standard() {
        return new SmallMarks(CouncilPolicy.NATIONAL, Map.of());
    }

    /** The policy for the figures of an indicator that belong to a month. */
    public DisclosurePolicy of(IndicatorCode code, ReportingMonth month) {
        return linked.getOrDefault(code, List.of()).stream()
                .map(history -> policies.get(text(history.at(month))))
                .reduce(DisclosurePolicy::together)
                .orElse(DisclosurePolicy.STANDARD)
                .tightenedBy(own);
    }

    private static String text(StandardVersion version) {
        return version.indicator().definition().disclosure();
    }
}
