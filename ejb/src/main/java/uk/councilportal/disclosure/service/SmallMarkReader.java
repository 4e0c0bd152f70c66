package uk.councilportal.disclosure.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.disclosure.model.CouncilPolicy;
import uk.councilportal.disclosure.rules.SmallMarks;
import uk.councilportal.indicator.model.IndicatorCode;
import uk.councilportal.indicator.model.KeptIndicator;
import uk.councilportal.indicator.model.StandardHistory;
import uk.councilportal.indicator.model.StandardLink;
import uk.councilportal.indicator.repository.StandardIndicatorRepository;

/** Reads by which policy the small numbers of a council are marked for its own people: as everything is now, for every month and issue. */
@ApplicationScoped
public class SmallMarkReader {
    private final CouncilPolicies policies;
    private final StandardIndicatorRepository catalogue;

    /** For the proxy of the container only. */
    protected SmallMarkReader() {
        this(null, null);
    }

    @Inject
    public SmallMarkReader(CouncilPolicies policies, StandardIndicatorRepository catalogue) {
        this.policies = policies;
        this.catalogue = catalogue;
    }

    /** The marks for indicators of one council. */
    public SmallMarks read(AuthorityCode council, List<KeptIndicator> indicators) {
        Set<String> codes = indicators.stream()
                .flatMap(indicator -> indicator.links().stream())
                .map(StandardLink::standardCode)
                .collect(Collectors.toSet());
        return new SmallMarks(policy(council), codes.isEmpty() ? Map.of() : linked(indicators, codes));
    }

    /** Changes whenever a mark can have changed. */
    public String version(AuthorityCode council) {
        return policy(council).text() + " " + catalogue.countChanges();
    }

    private CouncilPolicy policy(AuthorityCode council) {
        return policies.of(Set.of(council)).get(council);
    }

    private Map<IndicatorCode, List<StandardHistory>> linked(List<KeptIndicator> indicators, Set<String> codes) {
        Map<String, StandardHistory> histories = catalogue.listHistories().stream()
                .filter(history -> codes.contains(history.code()))
                .collect(Collectors.toMap(StandardHistory::code, Function.identity()));
        Map<IndicatorCode, List<StandardHistory>> linked = new HashMap<>();
        indicators.forEach(indicator -> linked.put(
                indicator.code(),
                indicator.links().stream()
                        .map(StandardLink::standardCode)
                        .distinct()
                        .map(histories::get)
                        .toList()));
        return linked;
    }
}
