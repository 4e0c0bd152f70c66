package uk.councilportal.observation.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.councilportal.indicator.model.Breakdown;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.observation.model.Observation;
import uk.councilportal.period.model.ReportingPeriod;

/**
 * The figures entered for one report, found by indicator, breakdown and period.
 *
 * <p>A figure entered for a total member, such as the area "Rotherham", is also the figure of the whole council, and
 * the other way round; what was entered for exactly the breakdown asked for comes first.
 */
public final class ObservationSet {

    private final BreakdownReduction reduction;
    private final Map<IndicatorCode, Map<Breakdown, Map<ReportingPeriod, Observation>>> observations = new HashMap<>();
    private final Map<IndicatorCode, Map<Breakdown, List<Breakdown>>> equivalents = new HashMap<>();

    /** Indexes the observations. */
    public ObservationSet(Collection<Observation> observations, BreakdownReduction reduction) {
        this.reduction = reduction;
        for (Observation observation : observations) {
            this.observations
                    .computeIfAbsent(observation.code(), code -> new LinkedHashMap<>())
                    .computeIfAbsent(observation.breakdown(), breakdown -> new LinkedHashMap<>())
                    .put(observation.period(), observation);
        }
        this.observations.forEach((code, byBreakdown) -> equivalents.put(code, group(byBreakdown.keySet())));
    }

    /** What was entered for the indicator, breakdown and period. */
    public Optional<Observation> find(IndicatorCode code, Breakdown breakdown, ReportingPeriod period) {
        Observation exact = of(code, breakdown).get(period);
        return exact != null ? Optional.of(exact) : findEquivalent(code, breakdown, period);
    }

    /** The breakdowns for which anything was entered, in the order of entry. */
    public Set<Breakdown> breakdowns(IndicatorCode code) {
        return observations.getOrDefault(code, Map.of()).keySet();
    }

    /** The periods for which anything was entered for the breakdown or an equivalent one. */
    public Set<ReportingPeriod> periods(IndicatorCode code, Breakdown breakdown) {
        Set<ReportingPeriod> periods = new LinkedHashSet<>(of(code, breakdown).keySet());
        equivalents(code, breakdown)
                .forEach(other -> periods.addAll(of(code, other).keySet()));
        return periods;
    }

    /** The breakdown without total members. */
    public Breakdown reduce(Breakdown breakdown) {
        return reduction.reduce(breakdown);
    }

    /** Whether the breakdown names no member of the dimension other than a total. */
    public boolean isTotalOf(Breakdown breakdown, String dimension) {
        return reduction.isTotalOf(breakdown, dimension);
    }

    private Optional<Observation> findEquivalent(IndicatorCode code, Breakdown breakdown, ReportingPeriod period) {
        return equivalents(code, breakdown)
                .map(other -> of(code, other).get(period))
                .filter(found -> found != null)
                .findFirst();
    }

    private Stream<Breakdown> equivalents(IndicatorCode code, Breakdown breakdown) {
        return equivalents.getOrDefault(code, Map.of()).getOrDefault(reduction.reduce(breakdown), List.of()).stream();
    }

    private Map<ReportingPeriod, Observation> of(IndicatorCode code, Breakdown breakdown) {
        return observations.getOrDefault(code, Map.of()).getOrDefault(breakdown, Map.of());
    }

    private Map<Breakdown, List<Breakdown>> group(Set<Breakdown> breakdowns) {
        Map<Breakdown, List<Breakdown>> groups = new HashMap<>();
        for (Breakdown breakdown : breakdowns) {
            groups.computeIfAbsent(reduction.reduce(breakdown), key -> new ArrayList<>())
                    .add(breakdown);
        }
        return groups;
    }
}
