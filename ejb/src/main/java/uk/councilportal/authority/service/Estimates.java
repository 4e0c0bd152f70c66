package uk.councilportal.authority.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.councilportal.authority.exchange.EstimateLine;
import uk.councilportal.authority.exchange.PopulationLine;
import uk.councilportal.authority.model.Authority;
import uk.councilportal.authority.model.AuthorityCode;
import uk.councilportal.authority.model.Population;
import uk.councilportal.period.model.ReportingMonth;

/**
 * Mid-year estimates as populations of the portal's councils: the estimate of the middle of a year applies from April of
 * that year to the next March, as in the official statistics, and the last one until there is a newer one.
 */
final class Estimates {
    /** The series the estimates are kept under, beside those councils work with. */
    static final String SERIES = "ONS";

    private static final int APRIL = 4;
    private static final int MARCH = 3;

    private final Map<String, AuthorityCode> councils = new HashMap<>();

    /** A council is known by its code or, where its code has changed, by its number. */
    Estimates(List<Authority> authorities) {
        authorities.forEach(authority -> {
            councils.put(authority.oldLaCode(), authority.code());
            councils.put(authority.code().value(), authority.code());
        });
    }

    /** The populations of the portal's councils; estimates of others are left out. */
    List<PopulationLine> populations(List<EstimateLine> lines) {
        Map<AuthorityCode, List<EstimateLine>> byCouncil = lines.stream()
                .filter(line -> council(line).isPresent())
                .collect(Collectors.groupingBy(line -> council(line).orElseThrow(), TreeMap::new, Collectors.toList()));
        List<PopulationLine> populations = new ArrayList<>();
        byCouncil.forEach((council, estimates) -> {
            List<EstimateLine> ordered = estimates.stream()
                    .sorted(Comparator.comparingInt(EstimateLine::year))
                    .toList();
            for (int i = 0; i < ordered.size(); i++) {
                boolean last = i == ordered.size() - 1;
                populations.add(new PopulationLine(ordered.get(i).line(), council, population(ordered.get(i), last)));
            }
        });
        return populations;
    }

    private Optional<AuthorityCode> council(EstimateLine line) {
        return Optional.ofNullable(councils.get(line.onsCode()))
                .or(() -> Optional.ofNullable(councils.get(line.oldLaCode())));
    }

    private static Population population(EstimateLine estimate, boolean last) {
        Optional<ReportingMonth> end =
                last ? Optional.empty() : Optional.of(ReportingMonth.of(estimate.year() + 1, MARCH));
        return new Population(SERIES, "", ReportingMonth.of(estimate.year(), APRIL), end, estimate.children());
    }
}
